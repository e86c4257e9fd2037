import type { Range } from '../../src/schema/sourced.ts';

/** Text that knows where each of its UTF-16 code units stands in the source: `[starts[i], ends[i])`. */
export interface MappedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** Where an index of the text before a change stands after it; one more entry than the text has units. */
export type IndexMap = number[];

// Invisible, and without meaning of their own in running text: zero-width space, word joiner, byte order mark, soft hyphen.
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/;
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0085]/;

export const isSpace = (char: string): boolean => SPACE.test(char) || INVISIBLE.test(char);

/** A slice of the source as it stands. */
export function mapSource(source: string, start: number, end: number): MappedText {
  const length = end - start;
  return {
    text: source.slice(start, end),
    starts: Array.from({ length }, (_, i) => start + i),
    ends: Array.from({ length }, (_, i) => start + i + 1),
  };
}

/** `[start, end)` of the text, with its map. */
export function sliceMapped(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  return {
    text: mapped.text.slice(start, end),
    starts: mapped.starts.slice(start, end),
    ends: mapped.ends.slice(start, end),
  };
}

/** `[start, end)` of the source that `[start, end)` of the text came from. The text's range must not be empty. */
export function sourceRange(mapped: MappedText, start = 0, end = mapped.text.length): Range {
  const from = mapped.starts[start];
  const to = mapped.ends[end - 1];
  if (from === undefined || to === undefined) throw new RangeError(`No text at ${start}–${end}`);
  return [from, to];
}

/**
 * Folds every run of white space to one space, or to `\n` where the run holds a forced break, and drops invisible
 * characters and what stands at either end.
 */
export function foldSpace(mapped: MappedText): { mapped: MappedText; index: IndexMap } {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const index: IndexMap = [];
  let gap: { char: string; start: number; end: number } | undefined;
  const source = mapped.text;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    const start = mapped.starts[i] as number;
    const end = mapped.ends[i] as number;
    if (INVISIBLE.test(char)) {
      index.push(text.length + (gap && text.length > 0 ? 1 : 0));
    } else if (SPACE.test(char)) {
      gap = { char: char === '\n' || gap?.char === '\n' ? '\n' : ' ', start: gap?.start ?? start, end };
      index.push(text.length);
    } else {
      if (gap && text.length > 0) {
        text.push(gap.char);
        starts.push(gap.start);
        ends.push(gap.end);
      }
      gap = undefined;
      index.push(text.length);
      text.push(char);
      starts.push(start);
      ends.push(end);
    }
  }
  index.push(text.length);
  return { mapped: { text: text.join(''), starts, ends }, index };
}

/** Puts `to` in the place of `[start, end)`. All of `to` is mapped to the source of what it replaces. */
export function replaceMapped(mapped: MappedText, start: number, end: number, to: string): MappedText {
  const [from, until] = sourceRange(mapped, start, end);
  return {
    text: mapped.text.slice(0, start) + to + mapped.text.slice(end),
    starts: [...mapped.starts.slice(0, start), ...new Array<number>(to.length).fill(from), ...mapped.starts.slice(end)],
    ends: [...mapped.ends.slice(0, start), ...new Array<number>(to.length).fill(until), ...mapped.ends.slice(end)],
  };
}
