import type { Range } from '../../../src/record/sourced.ts';

/** Text that knows where each of its UTF-16 code units stands in the source: `[starts[i], ends[i])`. */
export interface MappedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** Where an index of the text before a change stands after it; one more entry than the text has units. */
export type IndexMap = number[];

const SPACE = /\s|\u0085/;
// Zero-width space, word joiner, byte order mark, soft hyphen.
const INVISIBLE_CODES = [0x200b, 0x2060, 0xfeff, 0xad];

/** Without meaning of its own in running text, and not to be seen. */
const isInvisible = (code: number): boolean => code >= 0xad && INVISIBLE_CODES.includes(code);
const isSpaceCode = (code: number): boolean =>
  code <= 0x20 || (code >= 0x85 && SPACE.test(String.fromCharCode(code)) && !isInvisible(code));

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

/** Puts `piece` at the end of `mapped`, which is changed. */
export function appendMapped(mapped: MappedText, piece: MappedText): void {
  mapped.text += piece.text;
  // A spread would put every number on the stack, which a long text overflows.
  for (const start of piece.starts) mapped.starts.push(start);
  for (const end of piece.ends) mapped.ends.push(end);
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
  const folded: MappedText = { text: '', starts: [], ends: [] };
  const index: IndexMap = [];
  const { text: source, starts, ends } = mapped;
  let gap: { char: string; start: number; end: number } | undefined;
  // Where the letters begin that have their places already and are put into the text together.
  let run = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const isSpace = isSpaceCode(code);
    const length = folded.starts.length;
    if (!isSpace && !isInvisible(code)) {
      if (gap && length > 0) {
        folded.text += gap.char;
        folded.starts.push(gap.start);
        folded.ends.push(gap.end);
      }
      gap = undefined;
      index.push(folded.starts.length);
      folded.starts.push(starts[i] as number);
      folded.ends.push(ends[i] as number);
      continue;
    }
    folded.text += source.slice(run, i);
    run = i + 1;
    index.push(length + (!isSpace && gap && length > 0 ? 1 : 0));
    if (isSpace)
      gap = {
        char: code === 0x0a || gap?.char === '\n' ? '\n' : ' ',
        start: gap?.start ?? (starts[i] as number),
        end: ends[i] as number,
      };
  }
  folded.text += source.slice(run);
  index.push(folded.starts.length);
  return { mapped: folded, index };
}
