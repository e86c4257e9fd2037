import { sourceEncodings, type SourceEncoding } from '../record/source-encodings.ts';
import type { Range } from '../record/sourced.ts';

/** One line of a file. */
export interface SourceLine {
  /** Counted from 1. */
  number: number;
  /** `[start, end)` of the decoded source, without what ends the line. */
  range: Range;
}

const END = /\r\n|\n|\r/g;

/** The lines of a file, in order. */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { index, 0: end } of source.matchAll(END)) {
    lines.push({ number: lines.length + 1, range: [start, index] });
    start = index + end.length;
  }
  return [...lines, { number: lines.length + 1, range: [start, source.length] }];
}

/** A stretch's first and last byte in the file, counted from 1; `encoding` where it is not UTF-8. A byte order mark is a part of the file. */
export function sourceBytes(
  source: string,
  [start, end]: Range,
  encoding?: SourceEncoding,
): { first: number; last: number } {
  const length = (text: string) => (encoding ? text.length * sourceEncodings[encoding] : byteLength(text));
  const before = length(source.slice(0, start));
  return { first: before + 1, last: before + length(source.slice(start, end)) };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
