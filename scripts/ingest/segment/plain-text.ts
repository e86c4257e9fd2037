import type { Layout } from '../../../src/record/block.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import type { Draft } from '../text/draft.ts';
import { foldSpace, mapSource, sliceMapped, type MappedText } from '../text/mapped-text.ts';
import { INDENT, splitChunks, type Line } from './split-chunks.ts';

/** Between these widths lines are wrapped by a program; shorter ones are verse or a list, longer ones paragraphs. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 120;
/** How far short of the full width a wrapped line may end: some programs even lines out. */
const SLACK = 10;
/** Of the line ends within paragraphs, how many must look wrapped for the text to count as wrapped. */
const WRAPPED_SHARE = 0.8;
/** Of those lines, how many may end as sentences do: paragraphs that happen to be short nearly all would. */
const SENTENCE_SHARE = 0.5;

/** Plain text from `base` to the end of the source → drafts: a paragraph a line, or between blank lines where lines are wrapped. */
export function segmentPlainText(source: string, base: number): Draft[] {
  const chunks = splitChunks(source, base);
  const wrapped = isWrapped(chunks);
  const stretches = chunks.flatMap((chunk, at) =>
    wrapped ? joinWrapped(chunk) : isBrokenHeading(chunk, chunks[at + 1]) ? [chunk] : chunk.map((line) => [line]),
  );
  const markers = findListMarkers(stretches);
  return stretches.map((lines, position) => toDraft(source, lines, markers[position]));
}

/** True where lines end because the next word did not fit, not because a paragraph did. */
function isWrapped(chunks: Line[][]): boolean {
  const pairs = chunks
    .flatMap((chunk) => chunk.slice(1).map((next, i) => [chunk[i] as Line, next] as const))
    // Headings end where their words do.
    .filter(([line]) => line.indent <= INDENT.most);
  if (pairs.length === 0) return false;
  const widest = (lines: readonly Line[]): number => lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  // What stands alone may be wider than what was wrapped.
  const width = widest(chunks.flatMap((chunk) => chunk.slice(0, -1)));
  if (width < NARROWEST_WRAP || widest(chunks.flat()) > WIDEST_WRAP) return false;
  const tight = pairs.filter(([line, next]) => {
    const word = /^\S+/.exec(next.text)?.[0] ?? '';
    const length = line.text.length + Math.min(line.indent, INDENT.most);
    return length + 1 + word.length > width - SLACK;
  });
  const sentences = tight.filter(([line]) => endsSentence(line.text));
  return tight.length / pairs.length >= WRAPPED_SHARE && sentences.length <= tight.length * SENTENCE_SHARE;
}

/** A broken heading is no longer, in characters. */
const LONGEST_HEADING = 140;

/** Two lines by themselves before a paragraph, the second of which goes on in small letters: one heading, broken to fit. */
function isBrokenHeading([first, second, ...more]: Line[], next: Line[] | undefined): boolean {
  if (!first || !second || more.length > 0 || endsSentence(first.text) || endsSentence(second.text)) return false;
  const length = first.text.length + second.text.length;
  if (length > LONGEST_HEADING || !/^\p{Lu}/u.test(first.text) || !/^\p{Ll}/u.test(second.text)) return false;
  return !/[,;:]$/.test(second.text) && (next?.[0]?.text.length ?? 0) > length;
}

const MARKER = /^(?:[•·▪◦‣∙*–-]|(\d{1,2})[.)])\s+(?=\S)/;

function joinWrapped(chunk: Line[]): Line[][] {
  const stretches: Line[][] = [];
  for (const line of chunk) {
    const open = stretches.at(-1);
    if (open === undefined || MARKER.test(line.text)) stretches.push([line]);
    else open.push(line);
  }
  return stretches;
}

/** Layouts of list items: at least two neighbours that begin with the same mark, or with numbers that count up. */
function findListMarkers(stretches: Line[][]): (Layout | undefined)[] {
  const matches = stretches.map((lines) => MARKER.exec(lines[0]?.text ?? ''));
  const follows = (position: number): boolean => {
    const [before, here] = [matches[position - 1], matches[position]];
    if (!before || !here) return false;
    if (before[1] === undefined || here[1] === undefined) return before[0].trim() === here[0].trim();
    return Number(here[1]) === Number(before[1]) + 1;
  };
  let group = 0;
  return matches.map((match, position) => {
    const continues = follows(position);
    if (!match || (!continues && !follows(position + 1))) return undefined;
    if (!continues) group += 1;
    return { kind: 'item', group, depth: 0, ...(match[1] === undefined ? {} : { number: Number(match[1]) }) };
  });
}

function toDraft(source: string, lines: Line[], layout: Layout | undefined): Draft {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  // A wrapped line's end is a space between words, not a break that anybody forced.
  const raw = mapSource(source, start, end);
  let body: MappedText = foldSpace({ ...raw, text: raw.text.replace(/[\r\n]/g, ' ') }).mapped;
  if (layout !== undefined) body = sliceMapped(body, MARKER.exec(body.text)?.[0].length ?? 0);
  return {
    role: { kind: 'paragraph' },
    body,
    spans: [],
    source: trimRange(source, start, end),
    ...(layout ? { layout } : {}),
  };
}

/** A draft begins and ends with characters that are not white space, so that what lies between drafts is. */
function trimRange(source: string, start: number, end: number): [number, number] {
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return [start, end];
}
