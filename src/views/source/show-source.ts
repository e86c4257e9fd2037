import type { Region } from '../../record/document.ts';
import type { Range } from '../../record/sourced.ts';
import { sourceWords as words } from '#words/source.ts';

/** Characters of a file, in order: text, what can't be seen by a sign for each, and where a line begins. */
export type SourcePiece = ({ text: string } | InvisiblePiece) & { marked?: true };
/** `breaks`: a line ends there, and no end of line says so. */
type InvisiblePiece = { sign: string; name: string; count: number; breaks?: true };
export type PlacedPiece = SourcePiece | { line: number };

/** One stretch of a file. What divides the file, here lines, is told where it begins: a page would be, too. */
interface Stretch {
  region: Region;
  pieces: PlacedPiece[];
}

/** A part of a file's text, from `at` on. */
interface Part {
  at: number;
  text: string;
  marked: boolean;
}

/**
 * Shows the stretches of a file row by row, in its order, and counts its lines.
 * @returns a function that shows the next row; `marks` are the stretches of the file to point out.
 */
export function sourceReader(source: string): (regions: readonly Region[], marks?: readonly Range[]) => Stretch[] {
  let line = 1;
  return (regions, marks = []) => {
    // A row tells its line also where another row ends on it.
    let begins = true;
    return regions.map((region) => {
      const pieces: PlacedPiece[] = [];
      for (const { at, text, marked } of cutAtMarks(source, region, marks).flatMap(cutAtEnds)) {
        if (begins) pieces.push({ line });
        begins = text === '\n' || (text === '\r' && source.charAt(at + 1) !== '\n');
        if (begins) line += 1;
        const shown = showInvisible(text).map((piece) => (marked ? { ...piece, marked } : piece));
        pieces.push(...(begins && text === '\r' ? shown.map((sign) => ({ ...sign, breaks: true as const })) : shown));
      }
      return { region, pieces };
    });
  };
}

function cutAtMarks(source: string, { start, end }: Region, marks: readonly Range[]): Part[] {
  const own = marks.filter(([from, to]) => from >= start && to <= end);
  const ends = [start, ...own.flat(), end];
  return ends.slice(1).map((to, index) => {
    const at = ends[index] ?? 0;
    return { at, text: source.slice(at, to), marked: index % 2 === 1 };
  });
}

/** Each character that ends a line is a part of its own. */
const cutAtEnds = ({ at, text, marked }: Part): Part[] =>
  [...text.matchAll(/[\r\n]|[^\r\n]+/g)].map(({ 0: run, index }) => ({ at: at + index, text: run, marked }));

const signs: Record<keyof typeof words.invisible, string> = {
  '\r': '␍',
  '\t': '⇥',
  '\u00a0': '⍽',
  '\u00ad': '¬',
  '\u200b': '·',
  '\u2009': '·',
  '\u202f': '⍽',
  '\ufeff': '□',
};

const isInvisible = (character: string): character is keyof typeof signs => character in signs;
const runs = /(\r|\t|\u00a0|\u00ad|\u200b|\u2009|\u202f|\ufeff)\1*|[^\r\t\u00a0\u00ad\u200b\u2009\u202f\ufeff]+/g;

/** Splits a text at runs of characters that can't be seen. Plain spaces and ends of lines stay as they are. */
export function showInvisible(text: string): SourcePiece[] {
  return (text.match(runs) ?? []).map((piece): SourcePiece => {
    const first = piece.charAt(0);
    if (!isInvisible(first)) return { text: piece };
    return { sign: signs[first], name: words.invisible[first], count: piece.length };
  });
}
