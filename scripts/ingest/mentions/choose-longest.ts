import { keepApart } from '../text/taken-places.ts';

interface Range {
  start: number;
  end: number;
}

/** Of ranges that overlap the longest, of equally long ones the first. In the order of the text. */
export function chooseLongest<R extends Range>(ranges: readonly R[]): R[] {
  const byLength = ranges.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return keepApart(byLength).sort((a, b) => a.start - b.start);
}
