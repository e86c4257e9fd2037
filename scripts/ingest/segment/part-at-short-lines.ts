import { endsSentence } from '../text/ends-sentence.ts';
import type { Line } from './split-chunks.ts';

/** Whether a line ends because the next word would not fit. */
type IsTight = (line: Line, next: Line) => boolean;

/** So few lines are a list or an address, and show no width. */
const fewestLines = 8;
/** Of all lines, how many a stretch without blank lines has where a text has no other sign of its paragraphs. */
const leastOfText = 0.8;
/** Of its line ends, how many must be where the next word did not fit. */
const leastTight = 0.5;
/** Of those, how many must be amid a sentence, and how many before a small letter: paragraphs of a line each have neither. */
const mostSentences = 0.5;
const leastSmall = 0.3;

const pairsOf = (lines: readonly Line[]) => lines.slice(1).map((next, at) => [lines[at] as Line, next] as const);

/** Whether a stretch is nearly all of a text, and wrapped without a blank line between its paragraphs. */
export function isUnparted(chunk: readonly Line[], linesOfText: number, isTight: IsTight): boolean {
  if (chunk.length < fewestLines || chunk.length < leastOfText * linesOfText) return false;
  const pairs = pairsOf(chunk);
  const tight = pairs.filter(([line, next]) => isTight(line, next));
  const sentences = tight.filter(([line]) => endsSentence(line.text));
  const small = tight.filter(([, next]) => /^\p{Ll}/u.test(next.text));
  return (
    tight.length >= leastTight * pairs.length &&
    sentences.length <= mostSentences * tight.length &&
    small.length >= leastSmall * tight.length
  );
}

/** Paragraphs that end where a line is short although the next word would have fitted. */
export function partAtShortLines(chunk: readonly Line[], isTight: IsTight): Line[][] {
  const parts: Line[][] = [];
  chunk.forEach((line, at) => {
    const before = chunk[at - 1];
    const open = parts.at(-1);
    if (before && open && isTight(before, line)) open.push(line);
    else parts.push([line]);
  });
  return parts;
}
