import type { PageLine } from './page.ts';
import { readDateLine } from '../../../days/read-date-line.ts';
import { roundSize, type Measures } from './measure-pages.ts';
import { BETWEEN_CELLS } from './read-page-lines.ts';

/** A paragraph that may go on. */
export interface OpenParagraph {
  first: PageLine;
  last: PageLine;
  lines: number;
  page: number;
}

/** In sizes of the letters. */
const INDENT = 0.8;
/** Room that is left at the end of a line beside the word that would have fitted. */
const SLACK = 1;
/** Of what is usual from line to line. */
const WIDER = 1.3;
/** Of a column, as much is a full line of it. */
const FULL = 0.8;
/** Letters of the text itself, in sizes of most letters. */
const NEAR_BODY = { least: 0.9, most: 1.12 };
/** Lines of a heading. */
const LONGEST_HEADING = 4;

/** `v.` stands between two parties. */
const MARKER = /^(?:[•·▪◦‣∙●○■□➢✓–—*-]\s|(?!v\.)\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)]\s|§)/iu;
const ENDS = /[.!?:;…][)\]”’"'»]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
/** `Q.`, `SENATOR RUIZ:`, `Ana Ruiz:` */
const LABEL = /^(?:[QA][.:]\s|(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*:\s)/u;

const isOpen = (text: string): boolean => !ENDS.test(text);
const goesOn = (text: string): boolean => /^[“‘"'(]?\p{Ll}/u.test(text);

/** True where a line goes on with the paragraph before it. */
export function continues(paragraph: OpenParagraph, line: PageLine, page: number, measures: Measures): boolean {
  const { last } = paragraph;
  if (!areAlike(last, line, measures)) return false;
  if (line.text.includes(BETWEEN_CELLS) || MARKER.test(line.text) || isDayApart(last, line)) return false;
  if (last.text.includes(BETWEEN_CELLS)) return paragraph.page === page && goesOnInCell(last, line, measures);
  if (LABEL.test(line.text) && !isOpen(last.text)) return false;
  const distance = line.base - last.base;
  const isBelow = paragraph.page === page && distance > 0;
  const isLoose = isBelow && distance > measures.leading(line.size) * WIDER + 0.5;
  // Lines that all stand apart are lines of a paragraph where its sentence goes on.
  if (isLoose && (distance > measures.around(line) * 1.1 || !isOpen(last.text))) return false;
  if (!isBelow || last.column !== line.column) return continuesElsewhere(paragraph, line, measures);
  if (measures.levels.has(roundSize(line.size)))
    return paragraph.lines < LONGEST_HEADING || (isOpen(last.text) && goesOn(line.text));
  return isAligned(paragraph, line) && (!fits(last, line, measures) || (isOpen(last.text) && goesOn(line.text)));
}

/** A day alone, which nothing leads up to: the next entry of a calendar. */
const isDayApart = (last: PageLine, line: PageLine): boolean =>
  readDateLine(line.text) !== undefined && !/(?:,|(?<!\p{L})\p{Ll}+)$/u.test(last.text);

/** What the last cell of a row says goes on right below it, where it begins. */
function goesOnInCell(last: PageLine, line: PageLine, measures: Measures): boolean {
  const { lastCell } = last;
  const distance = line.base - last.base;
  if (lastCell === undefined || distance <= 0 || distance > measures.leading(line.size) * WIDER + 0.5) return false;
  const isBelow = last.column === line.column && Math.abs(line.left - lastCell) <= line.size * INDENT;
  return isBelow && isOpen(last.text) && (WORD_LOW.test(line.text) || !fits(last, line, measures));
}
/** A word in small letters: `s/Ana Ruiz` is a signature. */
const WORD_LOW = /^[“‘"'(]?\p{Ll}+(?=[\s,.;:)’'-]|$)/u;

/** Of one size; or both about as large as most letters, which programs that read pictures measure anew on each line. */
function areAlike(last: PageLine, line: PageLine, { body, levels }: Measures): boolean {
  if (roundSize(last.size) === roundSize(line.size)) return true;
  if (Math.abs(last.size - line.size) <= last.size * 0.08) return true;
  return [last, line].every(
    ({ size }) => !levels.has(roundSize(size)) && size >= body * NEAR_BODY.least && size <= body * NEAR_BODY.most,
  );
}

/** In the next column or on the next page. Before a capital only where the line is full and the next one begins where its column does. */
function continuesElsewhere({ last }: OpenParagraph, line: PageLine, measures: Measures): boolean {
  if (!isOpen(last.text) || measures.levels.has(roundSize(line.size))) return false;
  if (goesOn(line.text)) return true;
  const isFull = /[\p{L}\p{N},-]$/u.test(last.text) && !fits(last, line, measures);
  const isBegun = line.left - line.column.left > line.size * INDENT;
  return isFull && !isBegun && widthOf(last) > widthOf(line.column) * FULL;
}

const widthOf = ({ left, right }: { left: number; right: number }): number => right - left;

/** Lines of a paragraph begin at one place; the first may stand in, or its mark out. */
function isAligned({ first, last }: OpenParagraph, line: PageLine): boolean {
  const shift = line.left - last.left;
  const isFirst = first === last;
  if (shift > line.size * INDENT) return isFirst && MARKER.test(first.text);
  return shift >= -line.size * INDENT || isFirst;
}

/** True where the first word of the next line would have found room: the line ends because its paragraph does. */
function fits(last: PageLine, line: PageLine, { rightOf }: Measures): boolean {
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  const width = ((line.right - line.left) * word.length) / line.text.length;
  return rightOf(last.column) - last.right > width + last.size * SLACK;
}
