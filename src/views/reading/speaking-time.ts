import { numberOf } from '../../record/passage-id.ts';
import type { Block, Turn, TurnRole } from '../../record/block.ts';
import { countWords, turnsOf } from '../../record/passages.ts';
import { formatNumber } from '#words/parts/language.ts';
import { speakerName } from '../../parts/speaker-line.ts';
import { turnRoles, speakingWords as words } from '#words/reading.ts';
import { counted } from '#words/parts/counts.ts';

/** How long each turn of a transcript is, in words. */
export interface SpeakingTime {
  sentence: string;
  /** What the picture does not show as it is. */
  remark?: string;
  /** In the order of speech. */
  turns: SpokenTurn[];
  /** Absent where there is too little to draw: the table says it all then. */
  picture?: SpeakingPicture;
}

interface SpokenTurn {
  href: string;
  /** `12` */
  number: string;
  speaker: string;
  role: TurnRole;
  roleName: string;
  words: string;
  /** Of all words: `4%`. */
  share: string;
  /** What names it in the picture. */
  label: string;
}

/** Roles in lanes, one below the other, time from left to right; in several rows, all of one length but the last. */
interface SpeakingPicture {
  lanes: { role: TurnRole; name: string }[];
  /** Units of the picture: each row is this long. */
  width: number;
  /** `continued`: what is left of a turn that began in the row above. */
  rows: { turns: { turn: SpokenTurn; lane: number; x: number; width: number; continued: boolean }[] }[];
}

/** Fewer turns, or turns of one role alone, are told better by the table. */
const leastTurns = 8;
const turnsInRow = 40;
const width = 1000;
/** In units: what a pointer can hit, and an eye see. */
const narrowest = 5;
const apart = 1.5;

export function speakingTime(blocks: readonly Block[]): SpeakingTime | undefined {
  const all = turnsOf(blocks);
  const counts = all.map(({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + countWords(text), 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (all.length < 2 || total === 0) return undefined;
  const turns = all.map((turn, place) => describeTurn(turn, counts[place] ?? 0, total));
  const roles = sortRoles(all, counts);
  const shares = roles.map(({ role, count }) => `${turnRoles[role]} ${formatShare(count, total)}`);
  // Times say when a turn begins, and seldom when it ends.
  const isTimed = all.some(({ time }) => time !== undefined);
  return {
    sentence: words.sentence(counted.turns(all.length), counted.words(total), shares, isTimed),
    turns,
    ...(all.length >= leastTurns && roles.length > 1 && drawTurns(turns, counts, roles)),
  };
}

function describeTurn(turn: Turn, count: number, total: number): SpokenTurn {
  const number = numberOf(turn.id);
  const speaker = speakerName(turn);
  const said = counted.words(count);
  return {
    href: `#${turn.id}`,
    number,
    speaker,
    role: turn.role,
    roleName: turnRoles[turn.role],
    words: formatNumber(count),
    share: formatShare(count, total),
    label: words.turn(number, speaker, said),
  };
}

function formatShare(count: number, total: number): string {
  const percent = (100 * count) / total;
  return percent > 0 && percent < 1 ? '<1%' : `${String(Math.round(percent))}%`;
}

/** Those who speak most first. */
function sortRoles(turns: readonly Turn[], counts: readonly number[]): { role: TurnRole; count: number }[] {
  const sums = new Map<TurnRole, number>();
  for (const [place, { role }] of turns.entries()) sums.set(role, (sums.get(role) ?? 0) + (counts[place] ?? 0));
  return [...sums].map(([role, count]) => ({ role, count })).sort((a, b) => b.count - a.count);
}

function drawTurns(
  turns: readonly SpokenTurn[],
  counts: readonly number[],
  roles: readonly { role: TurnRole }[],
): Pick<SpeakingTime, 'picture' | 'remark'> {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rowCount = Math.ceil(turns.length / turnsInRow);
  const perWord = (width * rowCount) / total;
  // What is drawn wider than it is makes the whole longer, and everything in it a little narrower.
  const wide = counts.map((count) => Math.max(narrowest, count * perWord) + apart);
  const shrink = (width * rowCount) / wide.reduce((sum, one) => sum + one, 0);
  const rows: SpeakingPicture['rows'] = Array.from({ length: rowCount }, () => ({ turns: [] }));
  let x = 0;
  for (const [place, turn] of turns.entries()) {
    const lane = roles.findIndex(({ role }) => role === turn.role);
    const end = x + (wide[place] ?? 0) * shrink;
    // A turn goes on in the next row, as a line of text does.
    for (let row = Math.floor(x / width); row < rowCount && row * width < end - 0.01; row += 1) {
      const from = Math.max(x, row * width) - row * width;
      const to = Math.min(end - apart * shrink, (row + 1) * width) - row * width;
      if (to > from)
        rows[row]?.turns.push({ turn, lane, x: round(from), width: round(to - from), continued: row * width > x });
    }
    x = end;
  }
  const widened = counts.some((count) => count * perWord < narrowest);
  return {
    picture: { width, rows, lanes: roles.map(({ role }) => ({ role, name: turnRoles[role] })) },
    ...(widened && { remark: words.widened }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
