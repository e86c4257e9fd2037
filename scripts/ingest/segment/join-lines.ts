import type { LeftOut } from '../text/draft.ts';
import { appendMapped, mapSource, type MappedText } from '../text/mapped-text.ts';
import type { Line } from './split-chunks.ts';

const BROKEN_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-\u2010\u00ad][^\S\r\n]*\r?\n\s*[\p{L}\p{M}]+/gu;
const WORD = /[\p{L}\p{M}]+(?:[-\u2010'’][\p{L}\p{M}]+)*/gu;

/** The words of a text as they stand within lines, in small letters. */
export const wordsWithinLines = (source: string): ReadonlySet<string> =>
  new Set(source.replace(BROKEN_WORD, ' ').toLowerCase().match(WORD));

const HYPHEN_END = /(?<![-\u2010'’\p{L}\p{M}])([\p{L}\p{M}]+(?:[-\u2010'’][\p{L}\p{M}]+)*)([-\u2010\u00ad])$/u;
/** Behind `pre-` in `pre- and post-war` the hyphen stands for a word. */
const SUSPENDED = /^(?:and|or|to|y|e|o|u|et|ou|und|oder|bis)(?![\p{L}\p{M}])/iu;
const LINE_HYPHEN = 'the hyphen of a word that goes on in the next line';
const FIRST_WORD = /^[\p{L}\p{M}]+/u;

/** True where a line ends within a word that goes on in the next. */
export const breaksWord = (line: string, next: string): boolean =>
  HYPHEN_END.test(line) && FIRST_WORD.test(next) && !SUSPENDED.test(next);

/** True where the hyphen at a line's end is there for the line's sake. Elsewhere it may be the word's own. */
function isForLine(line: string, next: string, words: () => ReadonlySet<string>): boolean {
  const [, half = '', hyphen] = HYPHEN_END.exec(line) ?? [];
  const rest = FIRST_WORD.exec(next)?.[0] ?? '';
  if (rest === '' || rest !== rest.toLowerCase()) return false;
  if (hyphen === '\u00ad') return true;
  const begun = half.toLowerCase();
  return words().has(begun + rest) && !words().has(`${begun}-${rest}`);
}

const endOf = (source: string, { start, end }: Line): number => start + source.slice(start, end).trimEnd().length;
const startOf = (source: string, { start, end }: Line): number => end - source.slice(start, end).trimStart().length;

/**
 * Lines that go on in one another → their words, and what is left out between them.
 *
 * @param words those of the text, which tell whether a word has a hyphen.
 */
export function joinLines(
  source: string,
  lines: readonly Line[],
  words: () => ReadonlySet<string>,
): { body: MappedText; leftOut: LeftOut[] } {
  const body: MappedText = { text: '', starts: [], ends: [] };
  const leftOut = lines.flatMap((line): LeftOut[] =>
    line.leftOut === undefined ? [] : [{ range: [startOf(source, line), endOf(source, line)], reason: line.leftOut }],
  );
  const kept = lines.filter((line) => line.leftOut === undefined);
  kept.forEach((line, at) => {
    const [start, end] = [startOf(source, line), endOf(source, line)];
    const next = kept[at + 1];
    const here = source.slice(start, end);
    const after = next ? source.slice(startOf(source, next), next.end) : '';
    const isBroken = breaksWord(here, after);
    const isCut = isBroken && isForLine(here, after, words);
    appendMapped(body, mapSource(source, start, isCut ? end - 1 : end));
    if (isCut) leftOut.push({ range: [end - 1, end], reason: LINE_HYPHEN });
    if (next === undefined || isBroken) return;
    // A line's end is a space between words, not a break that anybody forced. What is left out between is no part of it.
    const isNext = lines[lines.indexOf(line) + 1] === next;
    appendMapped(body, { text: ' ', starts: [end], ends: [isNext ? startOf(source, next) : end + 1] });
  });
  return { body, leftOut: leftOut.sort((a, b) => a.range[0] - b.range[0]) };
}
