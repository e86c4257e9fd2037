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

/** A stretch's first and last byte in the file, counted from 1. Sources are UTF-8; a byte order mark is a part of them. */
export function sourceBytes(source: string, [start, end]: Range): { first: number; last: number } {
  const before = byteLength(source.slice(0, start));
  return { first: before + 1, last: before + byteLength(source.slice(start, end)) };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
