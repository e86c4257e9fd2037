import { endsSentence } from '../text/ends-sentence.ts';
import { breaksWord } from './join-lines.ts';
import { INDENT, type Line } from './split-chunks.ts';

/** Between these widths lines are wrapped by a program; shorter ones are verse or a list, longer ones paragraphs. */
export const NARROWEST_WRAP = 50;
export const WIDEST_WRAP = 120;
/** How far short of the full width a wrapped line may end: some programs even lines out. */
const SLACK = 10;
/** Of the line ends within paragraphs, how many must look wrapped for the text to count as wrapped. */
const WRAPPED_SHARE = 0.8;
/** Of those lines, how many may end as sentences do: paragraphs that happen to be short nearly all would. */
const SENTENCE_SHARE = 0.5;
/** Lines that fill less of the width do not go on in the next. */
const LOOSE_SHARE = 0.7;

/** Whether a line before another ends because the next word would not fit, or within a word. */
export const isTightIn =
  (width: number) =>
  (line: Line, next: Line): boolean =>
    isTight(line, next, width) || breaksWord(line.text, next.text);

export const widest = (lines: readonly Line[]): number =>
  lines.reduce((most, { text }) => Math.max(most, text.length), 0);
/** What stands alone may be wider than what was wrapped. */
const widthOf = (chunks: Line[][]): number => widest(chunks.flatMap((chunk) => chunk.slice(0, -1)));

const roomFor = (line: Line, next: Line): number =>
  line.text.length + Math.min(line.indent, INDENT.most) + 1 + (/^\S+/.exec(next.text)?.[0] ?? '').length;

/** True where the first word of the next line would not have fitted. */
export const isTight = (line: Line, next: Line, width: number): boolean => roomFor(line, next) > width - SLACK;

const pairsOf = (chunk: Line[]) => chunk.slice(1).map((next, i) => [chunk[i] as Line, next] as const);

/** Lines of an address, a list or a verse: each ends where it does although there was room for much more. */
export const standApart = (chunk: Line[], width: number): boolean =>
  pairsOf(chunk).every(
    ([line, next]) =>
      line.indent <= INDENT.most && roomFor(line, next) < width * LOOSE_SHARE && !breaksWord(line.text, next.text),
  );

/** In so many lines one of a hundred may be wider: a table, an address. */
const MANY_LINES = 200;
const EXCEPTIONS = 0.01;

/** The width in which a program wrapped the lines of a text; undefined where none did. */
export function wrappedWidth(chunks: Line[][]): number | undefined {
  const lines = chunks.flat();
  const width = widthOf(chunks);
  if (widest(lines) <= WIDEST_WRAP && isWrapped(chunks, width)) return width;
  if (lines.length < MANY_LINES) return undefined;
  const widths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const most = widths[Math.floor(widths.length * (1 - EXCEPTIONS))] ?? 0;
  const narrower = Math.min(most, width);
  return isWrapped(chunks, narrower) ? narrower : undefined;
}

/** True where lines end because the next word did not fit, not because a paragraph did. */
function isWrapped(chunks: Line[][], width: number): boolean {
  const pairs = chunks
    .flatMap(pairsOf)
    // Headings end where their words do.
    .filter(([line]) => line.indent <= INDENT.most);
  if (pairs.length === 0 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  const tight = pairs.filter(([line, next]) => isTight(line, next, width) || breaksWord(line.text, next.text));
  const sentences = tight.filter(([line]) => endsSentence(line.text));
  return tight.length / pairs.length >= WRAPPED_SHARE && sentences.length <= tight.length * SENTENCE_SHARE;
}
