import type { Turn } from '../../../../src/record/block.ts';
import type { Document } from '../../../../src/record/document.ts';
import { turnsOf } from '../normalize.ts';
import type { Expected, Finding } from './expected.ts';
import type { Verdict } from './judge-speaker.ts';
import { indexOfWords, slug, startsWith, words } from './words.ts';

const textOfTurn = ({ paragraphs }: Turn): string => paragraphs.map(({ text }) => text).join(' ');
const wordsOfTurn = (turn: Turn): string[] => words(textOfTurn(turn));
/** Brackets before the first words say how they are said. */
const spokenWords = (turn: Turn): string[] =>
  words(textOfTurn(turn).replace(/^(?:\s*(?:\([^()]*\)|\[[^[\]]*\]))+/, ''));

/** All that a turn's speaker is called. */
function namesOfTurn({ quotes }: Document, { id, label, speaker, paragraphs }: Turn): string[] {
  const own = new Set([id, ...paragraphs.map((paragraph) => paragraph.id)]);
  const spoken = quotes.filter(({ mode, parts }) => mode === 'spoken' && parts.some(({ block }) => own.has(block)));
  const names = spoken.flatMap(({ attribution }) => [
    attribution.speaker.label,
    attribution.speaker.name,
    attribution.speaker.ref,
  ]);
  return [label, speaker.label, ...names].flatMap((name) => name ?? []);
}

/** `Ana Ruiz (Port Ellery)` and `Ana Ruiz, host` are `Ana Ruiz`. */
const isLabel = (wanted: string, name: string): boolean =>
  slug(wanted) === slug(name) ||
  /^\s*[([,]/.test(name.toLowerCase().startsWith(wanted.toLowerCase()) ? name.slice(wanted.length) : '');

/** Turns in their order, each used once. Words within another's turn are in another's mouth. */
function checkListedTurns(document: Document, wanted: NonNullable<Expected['turns']>): Finding[] {
  const turns = turnsOf(document);
  const used = new Set<Turn>();
  const names = (turn: Turn): string[] => namesOfTurn(document, turn);
  return wanted.map(([label, first]): Finding => {
    const labels = [label].flat();
    const what = `turn of ${labels.join(' or ')}: ${first}`;
    const isTheirs = (turn: Turn): boolean =>
      labels.some((one) => one === '*' || names(turn).some((name) => isLabel(one, name)));
    const begins = (turn: Turn): boolean =>
      [wordsOfTurn(turn), spokenWords(turn)].some((said) => startsWith(said, words(first)));
    const found = turns.find((turn) => !used.has(turn) && begins(turn));
    if (found) {
      used.add(found);
      return { verdict: isTheirs(found) ? 'right' : 'wrong', what: `${what}, not ${found.label}` };
    }
    const holders = turns.filter((turn) => indexOfWords(words(first), wordsOfTurn(turn)) >= 0);
    const other = holders.find((turn) => !isTheirs(turn));
    if (other) return { verdict: 'wrong', what: `${what}: in the turn of ${other.label}` };
    return { verdict: holders.length > 0 ? 'fault' : 'missed', what: `${what}: no turn begins with it` };
  });
}

/** Holds a transcript's turns beside those that are expected. */
export function checkTurns(document: Document, expected: Expected): Finding[] {
  const turns = turnsOf(document);
  const isHeld = (holds: boolean, verdict: Verdict, what: string): Finding => ({
    verdict: holds ? 'right' : verdict,
    what,
  });
  return [
    ...checkListedTurns(document, expected.turns ?? []),
    ...[expected.turnCount ?? []]
      .flat()
      .map((count) =>
        isHeld(
          turns.length === count,
          turns.length < count ? 'missed' : 'fault',
          `${String(turns.length)} turns, not ${String(count)}`,
        ),
      ),
    ...(expected.notInTurns ?? []).map((said): Finding => {
      const what = `“${said}” is in nobody’s turn`;
      // Where turns are expected and none was found, it is in none for the wrong reason.
      if (turns.length === 0 && expected.turns) return { verdict: 'missed', what };
      return isHeld(!turns.some((turn) => indexOfWords(words(said), wordsOfTurn(turn)) >= 0), 'wrong', what);
    }),
  ];
}
