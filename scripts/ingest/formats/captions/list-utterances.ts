import { cutDraft, type Draft, type LeftOut } from '../../text/draft.ts';
import { readCue, type Utterance } from './read-cue.ts';
import type { Cue } from './split-cues.ts';

/** What is said in one caption by one person, with what stands before it. */
export interface Said extends Utterance {
  cue: Cue;
  /** True where a mark says that another person goes on: `>>`, or a dash before each of two lines. */
  isOther?: boolean;
  /** True where nobody says it: `[Applause]`, `♪`. */
  isSound?: boolean;
  /** Where the name stands that tells the voice, if it is printed among the words. */
  printed?: [number, number];
  leftOut: LeftOut[];
}

const OTHER = 'the mark of another speaker';
const REPEATED = 'words that the caption before has, too';

/** `>>`, `>>>`, and a dash before a line. */
const MARK = /^(?:>{2,3}|[-–—](?=\s?[\p{L}¿¡"“«[(♪]))\s*/u;
const SOUND = /^(?:[[(][^[\]()]{1,80}[\])]|[♪♫#*\s][^\n]{0,120}[♪♫#]|[♪♫\s]+)$/u;

const linesOf = (text: string) => [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');

/** A dash before a line marks another speaker only where two lines of one caption have it. */
const hasDialogue = ({ body: { text } }: Utterance): boolean =>
  linesOf(text).filter(([line]) => /^\s*[-–—]/.test(line)).length > 1;

/** Its words from one place to another, without white space before them. */
export function cut(utterance: Utterance, start: number, end: number): Utterance | undefined {
  const { body, spans, source, voice } = utterance;
  const from = start + (/^\s*/.exec(body.text.slice(start, end))?.[0].length ?? 0);
  if (from >= end) return undefined;
  const draft: Draft = { role: { kind: 'paragraph' }, body, spans, source };
  const piece = cutDraft(draft, from, end, start === 0 ? 0 : from);
  return { body: piece.body, spans: piece.spans, source: piece.source, ...(voice && { voice }) };
}

/** Parts an utterance before each line that another person says, and around each that nobody does. */
function partAtLines(utterance: Utterance, cue: Cue, dashes: boolean): Said[] {
  const { body } = utterance;
  const lines = linesOf(body.text).map(({ 0: line, index }) => {
    const lead = line.length - line.trimStart().length;
    const mark = MARK.exec(line.trimStart())?.[0] ?? '';
    const isMark = mark.startsWith('>') || (dashes && mark !== '');
    return {
      index,
      isMark,
      mark: isMark ? lead + mark.length : 0,
      isSound: SOUND.test(line.trim().slice(isMark ? mark.length : 0)),
    };
  });
  const begins = lines.filter(
    (line, at) => at === 0 || line.isMark || line.isSound !== (lines[at - 1] as typeof line).isSound,
  );
  return begins.flatMap(({ index, mark, isMark, isSound }, at): Said[] => {
    const end = begins[at + 1]?.index ?? body.text.length;
    const piece = cut(utterance, index + mark, end);
    if (!piece) return [];
    const printed = isMark ? body.text.slice(index, index + mark) : '';
    const from = index + printed.length - printed.trimStart().length;
    const leftOut: LeftOut[] = isMark
      ? [{ range: [body.starts[from] ?? 0, body.ends[index + printed.trimEnd().length - 1] ?? 0], reason: OTHER }]
      : [];
    const [start] = leftOut[0]?.range ?? piece.source;
    return [
      {
        ...piece,
        // The tag stands before the first of them alone.
        ...(piece.voice && at > 0 && { voice: { ...piece.voice, source: [start, start] } }),
        source: [at === 0 ? Math.min(start, piece.source[0]) : start, piece.source[1]],
        cue,
        leftOut,
        ...(isMark && { isOther: true }),
        ...(isSound && { isSound: true }),
      },
    ];
  });
}

/** A share of captions whose first line is the last one of the caption before tells that lines roll. */
const rollingShare = 0.6;

const bare = (line: string): string =>
  line
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Captions of speech that is heard by a program show each line twice, first as the newest and then above the next. Each is
 * said once.
 *
 * @returns of every caption how many of its lines the one before has.
 */
function countRepeated(text: string, cues: readonly Cue[]): number[] {
  const lines = cues.map((cue) => cue.lines.map(({ start, end }) => bare(text.slice(start, end))).filter(Boolean));
  let before: readonly string[] = [];
  const repeated = lines.map((own) => {
    const most = Math.min(before.length, own.length);
    let count = most;
    while (count > 0 && !before.slice(-count).every((line, at) => line === own[at])) count -= 1;
    if (own.length > 0) before = own;
    return count;
  });
  const worded = lines.filter((own) => own.length > 0).length;
  const isRolling = worded > 3 && repeated.filter(Boolean).length >= (worded - 1) * rollingShare;
  return isRolling ? repeated : repeated.map(() => 0);
}

/** Captions → who says what, in their order, and what they repeat. */
export function listUtterances(text: string, cues: readonly Cue[]): { said: Said[]; repeated: LeftOut[] } {
  const counts = countRepeated(text, cues);
  const repeated: LeftOut[] = [];
  const read = cues.map((cue, position) => {
    const lines = cue.lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
    const skipped = lines.slice(0, counts[position]);
    for (const { start, end } of skipped) repeated.push({ range: [start, end], reason: REPEATED });
    const [first, last] = [lines[skipped.length], lines.at(-1)];
    return { cue, utterances: first && last ? readCue(text, first.start, last.end) : [] };
  });
  const dashes = read.some(({ utterances }) => utterances.some(hasDialogue));
  const said = read.flatMap(({ cue, utterances }) =>
    utterances.flatMap((utterance) => partAtLines(utterance, cue, dashes)),
  );
  return { said, repeated };
}
