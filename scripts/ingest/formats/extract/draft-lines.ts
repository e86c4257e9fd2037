import type { Draft } from '../../text/draft.ts';
import { foldSpace, mapSource } from '../../text/mapped-text.ts';
import { joinLines, wordsWithinLines } from '../../segment/join-lines.ts';
import type { Line } from '../../segment/split-chunks.ts';
import type { HeadLine, PrintedLine } from './extracted.ts';

const LINE_NUMBER = 'the number of a line';
const NOTHING = { body: { text: '', starts: [], ends: [] }, spans: [] };

/** Lines above a text that say something of it, as what they are. */
export const draftHeads = (heads: readonly HeadLine[]): Draft[] =>
  heads.map(({ name, start, end }) => ({ role: { kind: 'metadata', field: name }, ...NOTHING, source: [start, end] }));

/** Printed lines as paragraphs and headings: words that a line's end parts are one, and lines that stand on each page are left out. */
export function draftLines(text: string, lines: readonly PrintedLine[]): Draft[] {
  let words: ReadonlySet<string> | undefined;
  const wordsOfText = (): ReadonlySet<string> => (words ??= wordsWithinLines(text));
  return groupLines(lines).map((group): Draft => {
    const [first] = group;
    const start = first?.start ?? 0;
    const end = group.at(-1)?.end ?? start;
    if (first?.leftOut !== undefined) {
      return { role: { kind: 'omitted', reason: first.leftOut }, ...NOTHING, source: [start, end] };
    }
    const { body, leftOut } = joinLines(
      text,
      group.flatMap((line) => toLines(text, line)),
      wordsOfText,
    );
    return {
      role: first?.heading === undefined ? { kind: 'paragraph' } : { kind: 'heading', depth: first.heading + 1 },
      body: foldSpace(body).mapped,
      spans: [],
      source: [start, end],
      ...(leftOut.length > 0 && { leftOut }),
    };
  });
}

/** Lines of one paragraph, with those between them that are left out; what is left out elsewhere stands alone. */
function groupLines(lines: readonly PrintedLine[]): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  let apart: PrintedLine[] = [];
  for (const line of lines) {
    const open = groups.findLast(([first]) => first?.leftOut === undefined);
    if (line.leftOut !== undefined) apart.push(line);
    else if (open?.[0]?.paragraph === line.paragraph) {
      open.push(...apart, line);
      apart = [];
    } else {
      groups.push(...apart.map((left) => [left]), [line]);
      apart = [];
    }
  }
  return [...groups, ...apart.map((left) => [left])];
}

/** A line and, before it, its number, which is left out. */
function toLines(source: string, { start, end, from, leftOut }: PrintedLine): Line[] {
  const make = (first: number, last: number, reason: string | undefined): Line => {
    const { text } = foldSpace(mapSource(source, first, last)).mapped;
    return { start: first, end: last, text, indent: 0, ...(reason !== undefined && { leftOut: reason }) };
  };
  if (from === undefined || leftOut !== undefined) return [make(start, end, leftOut)];
  return [make(start, from, LINE_NUMBER), make(from, end, undefined)];
}
