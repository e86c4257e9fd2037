import type { Typeface } from './typeface.ts';

/** Words broken into lines that fit, at the size at which they do. */
export interface SetLines {
  size: number;
  lines: string[];
}

/** A size in pixels, and how many lines of it there is room for. */
export interface Room {
  size: number;
  lines: number;
}

/**
 * Breaks words into lines no wider than `width`, at the first of the sizes at which all of them find room. Where none does, the last
 * one has an ellipsis at its end. Lines are made as even as they can be.
 */
export function setLines(words: string, face: Typeface, width: number, rooms: readonly Room[]): SetLines {
  let last: SetLines = { size: 0, lines: [] };
  for (const { size, lines: most } of rooms) {
    const lines = breakLines(words, face, width, size);
    if (lines.length <= most && lines.every((line) => face.measure(line, size) <= width)) {
      return { size, lines: evenLines(words, face, width, size, lines) };
    }
    last = { size, lines: cutLines(lines, face, width, size, most) };
  }
  return last;
}

function breakLines(words: string, face: Typeface, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && face.measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest measure that needs no further line, to a few pixels: no last line of one word. */
function evenLines(words: string, face: Typeface, width: number, size: number, lines: string[]): string[] {
  let best = lines;
  let [least, most] = [width / 2, width];
  while (lines.length > 1 && most - least > 12) {
    const narrower = (least + most) / 2;
    const tried = breakLines(words, face, narrower, size);
    const fits = tried.length <= lines.length && tried.every((line) => face.measure(line, size) <= narrower);
    if (fits) [best, most] = [tried, narrower];
    else least = narrower;
  }
  return best;
}

function cutLines(lines: readonly string[], face: Typeface, width: number, size: number, most: number): string[] {
  return lines.slice(0, most).map((line, place) => {
    const goesOn = place === most - 1 && lines.length > most;
    let kept = line;
    const shown = () => (goesOn || kept !== line ? `${kept.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…` : kept);
    while (kept !== '' && face.measure(shown(), size) > width) {
      const shorter = kept.replace(/(?<!\S)\S+$/, '').trimEnd();
      // A word that is wider than the line is cut by letters.
      kept = shorter === '' ? Array.from(kept).slice(0, -1).join('') : shorter;
    }
    return shown();
  });
}
