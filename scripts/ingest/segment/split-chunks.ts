import { isCapitalLine, isRuleLine, readClockedLine, readStampLine } from '../text/label-lines.ts';
import { foldSpace, mapSource } from '../text/mapped-text.ts';

/** A line of plain text, without white space at either end. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** Spaces before its first letter. */
  indent: number;
  /** Why the line is no part of the words that it stands among. */
  leftOut?: string;
}

function splitLines(source: string, base: number): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n\f\u2028\u2029]+/g;
  pattern.lastIndex = base;
  let match: RegExpExecArray | null;
  let end = base;
  while ((match = pattern.exec(source)) !== null) {
    // More than one line end since the line before: a blank line stands between.
    const breaks = source.slice(end, match.index).replace(/\r\n/g, '\n').length;
    if (breaks > 1) lines.push({ start: end, end, text: '', indent: 0 });
    end = match.index + match[0].length;
    const { text } = foldSpace(mapSource(match[0], 0, match[0].length)).mapped;
    lines.push({ start: match.index, end, text, indent: /^ */.exec(match[0])?.[0].length ?? 0 });
  }
  return lines;
}

function splitAtBlankLines(lines: Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** What a first line stands in by, where lines below it don't. */
export const INDENT = { least: 2, most: 8 };
/** So many paragraphs that begin so show that all do. */
const fewestIndented = 3;

const isIndented = ({ indent }: Line): boolean => indent >= INDENT.least && indent <= INDENT.most;

/** Where paragraphs begin with an indent and no blank line parts them, each is a chunk of its own. */
function splitAtIndents(chunks: Line[][]): Line[][] {
  const hanging = chunks.flatMap((chunk) =>
    chunk.slice(1).filter(({ indent }, i) => indent === 0 && isIndented(chunk[i] as Line)),
  );
  const indented = chunks.flat().filter((line) => isIndented(line));
  const beginsEach = hanging.length > 0 && chunks.every(([first]) => first && isIndented(first));
  if (hanging.length < fewestIndented && !(beginsEach && indented.length >= fewestIndented)) return chunks;
  return chunks.flatMap((chunk) => splitBefore(chunk, (line) => isIndented(line)));
}

/** A chunk, parted before the lines that begin a part. */
function splitBefore(chunk: Line[], begins: (line: Line, position: number) => boolean): Line[][] {
  const parts: Line[][] = [];
  chunk.forEach((line, position) => {
    const open = parts.at(-1);
    if (open === undefined || begins(line, position)) parts.push([line]);
    else open.push(line);
  });
  return parts;
}

/** Lines that say who speaks and when, that divide, or stand in brackets, stand alone; so does a first line in capitals above others. */
function partLabelLines(chunk: Line[]): Line[][] {
  const alone = chunk.map(
    ({ text }, position) =>
      isRuleLine(text) ||
      /^\[[^[\]]+\]$/.test(text) ||
      readStampLine(text) !== undefined ||
      readClockedLine(text) !== undefined ||
      (isCapitalLine(text) &&
        (position === 0 || isRuleLine(chunk[position - 1]?.text ?? '')) &&
        !isCapitalLine(chunk[position + 1]?.text ?? '')),
  );
  return splitBefore(chunk, (_, position) => alone[position] === true || alone[position - 1] === true);
}

/** Plain text from `base` to the end of the source → lines that stand together. */
export const splitChunks = (source: string, base: number): Line[][] =>
  splitAtIndents(splitAtBlankLines(splitLines(source, base))).flatMap(partLabelLines);
