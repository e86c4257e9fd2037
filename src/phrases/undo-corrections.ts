/** Words that were corrected: `[start, end)` of a text as shown, and what its source has there. */
export interface Corrected {
  start: number;
  end: number;
  from: string;
}

/** A text as its source has it. Corrections rise and do not overlap. */
export const undoCorrections = (text: string, corrections: readonly Corrected[]): string =>
  corrections.reduceRight((words, { start, end, from }) => words.slice(0, start) + from + words.slice(end), text);

/** Where `[start, end)` of the text as received stands in the text as shown: a word that was corrected counts whole. */
export function shownPlace(
  [start, end]: readonly [start: number, end: number],
  corrections: readonly Corrected[],
): [start: number, end: number] {
  let shift = 0;
  let [first, last] = [start, end];
  for (const corrected of corrections) {
    const received = corrected.start + shift;
    const length = corrected.from.length;
    shift += length - (corrected.end - corrected.start);
    if (start > received) first = start < received + length ? corrected.start : start - shift;
    if (end > received) last = end < received + length ? corrected.end : end - shift;
  }
  return [first, last];
}
