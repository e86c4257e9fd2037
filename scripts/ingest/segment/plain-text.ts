import type { Layout } from '../../../src/record/block.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import type { Draft } from '../text/draft.ts';
import { foldSpace, sliceMapped, type MappedText } from '../text/mapped-text.ts';
import { isHeard, joinSentences } from './heard-lines.ts';
import { joinDoubleSpaced } from './join-double-spaced.ts';
import { joinLines, wordsWithinLines } from './join-lines.ts';
import { joinPages } from './join-pages.ts';
import { isUnparted, partAtShortLines } from './part-at-short-lines.ts';
import { splitChunks, type Line } from './split-chunks.ts';
import { isTight, isTightIn, NARROWEST_WRAP, standApart, widest, WIDEST_WRAP, wrappedWidth } from './wrapped-width.ts';

/** Plain text from `base` to the end of the source → drafts: a paragraph a line, or between blank lines where lines are wrapped. */
export function segmentPlainText(source: string, base: number): Draft[] {
  const chunks = splitChunks(source, base);
  const stretches = joinPages(source, joinChunks(source, chunks));
  const markers = findListMarkers(stretches);
  let words: ReadonlySet<string> | undefined;
  const wordsOfText = (): ReadonlySet<string> => (words ??= wordsWithinLines(source.slice(base)));
  return stretches.map((lines, position) => toDraft(source, lines, markers[position], wordsOfText));
}

/** Lines that stand together → lines that go on in one another. */
function joinChunks(source: string, chunks: Line[][]): Line[][] {
  const broken = (chunk: Line[], at: number): boolean => isBrokenHeading(chunk, chunks[at + 1]);
  if (isHeard(source, chunks)) return joinSentences(chunks.flat());
  const width = wrappedWidth(chunks);
  if (width !== undefined) {
    return chunks.flatMap((chunk, at) =>
      standApart(chunk, width) && !broken(chunk, at) ? chunk.map((line) => [line]) : joinWrapped(chunk),
    );
  }
  const full = widest(chunks.flat());
  const isPrinted = full >= NARROWEST_WRAP && full <= WIDEST_WRAP;
  const spaced = isPrinted && joinDoubleSpaced(source, chunks, (line, next) => !isTight(line, next, full));
  if (spaced) return spaced;
  const unparted = isPrinted ? chunks.filter((chunk) => isUnparted(chunk, chunks.flat().length, isTightIn(full))) : [];
  return chunks.flatMap((chunk, at) => {
    if (unparted.includes(chunk)) return partAtShortLines(chunk, isTightIn(full));
    return broken(chunk, at) ? [chunk] : chunk.map((line) => [line]);
  });
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

function toDraft(source: string, lines: Line[], layout: Layout | undefined, words: () => ReadonlySet<string>): Draft {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const joined = joinLines(source, lines, words);
  let body: MappedText = foldSpace(joined.body).mapped;
  if (layout !== undefined) body = sliceMapped(body, MARKER.exec(body.text)?.[0].length ?? 0);
  return {
    role: { kind: 'paragraph' },
    body,
    spans: [],
    source: trimRange(source, start, end),
    ...(layout ? { layout } : {}),
    ...(joined.leftOut.length > 0 && { leftOut: joined.leftOut }),
  };
}

/** A draft begins and ends with characters that are not white space, so that what lies between drafts is. */
function trimRange(source: string, start: number, end: number): [number, number] {
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return [start, end];
}
