import type { Region } from '../../record/document.ts';
import type { Range } from '../../record/sourced.ts';
import { sourceWords as words } from '../../words/source.ts';

/** Characters of a file, in order: text, what can't be seen by a sign for each, and where a line begins. */
export type SourcePiece = ({ text: string } | { sign: string; name: string; count: number }) & { marked?: true };
export type PlacedPiece = SourcePiece | { line: number };

/** One stretch of a file. What divides the file, here lines, is told where it begins: a page would be, too. */
export interface Stretch {
  region: Region;
  pieces: PlacedPiece[];
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
      for (const { text, marked } of cutAtMarks(source, region, marks)) {
        for (const run of text.match(/\n|[^\n]+/g) ?? []) {
          if (begins) pieces.push({ line });
          begins = run === '\n';
          if (begins) line += 1;
          pieces.push(...(begins ? [{ text: run }] : showInvisible(run)).map((piece) => mark(piece, marked)));
        }
      }
      return { region, pieces };
    });
  };
}

const mark = (piece: SourcePiece, marked: boolean): SourcePiece => (marked ? { ...piece, marked: true } : piece);

function cutAtMarks(source: string, { start, end }: Region, marks: readonly Range[]) {
  const own = marks.filter(([from, to]) => from >= start && to <= end);
  const ends = [start, ...own.flat(), end];
  return ends.slice(1).map((to, index) => ({ text: source.slice(ends[index], to), marked: index % 2 === 1 }));
}

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
