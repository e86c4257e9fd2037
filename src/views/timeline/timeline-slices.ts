import type { TimelineDrawing } from './timeline-drawing.ts';

/** A stretch of the picture that printers need not cut through. */
export interface TimelineSlice extends Pick<TimelineDrawing, 'years' | 'gaps' | 'marks'> {
  /** Where it begins in the whole picture. */
  top: number;
  height: number;
}

/** In pixels: what goes on a sheet of paper with what stands above it. */
const longest = 620;
/** From the middle of a mark to the top of what belongs to it. */
const above = 17;

/** The picture in stretches from one year to the next; a long year is parted between its marks. What lasts reaches over several. */
export function sliceTimeline({ height, years, gaps, marks }: TimelineDrawing): TimelineSlice[] {
  const cuts = [0];
  const begins = [
    ...years.map(({ top }) => ({ at: top, year: true })),
    ...marks.map(({ y }) => ({ at: y - above, year: false })),
  ];
  let before = 0;
  for (const { at, year } of begins.sort((a, b) => a.at - b.at)) {
    const last = cuts.at(-1) ?? 0;
    // A year's name stays with its first mark, and so does the cut before it.
    if (year && at > last) cuts.push(at);
    else if (at - last > longest && before > last) cuts.push(before);
    before = year ? 0 : at;
  }
  return cuts.map((top, place) => {
    const bottom = cuts[place + 1] ?? height;
    const inside = (y: number) => y >= top && y < bottom;
    return {
      top,
      height: bottom - top,
      years: years.filter((year) => inside(year.top)),
      gaps: gaps.filter(({ y }) => inside(y)),
      marks: marks.filter(({ y }) => inside(y - above)),
    };
  });
}
