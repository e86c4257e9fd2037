import type { DocumentSummary } from '../../record/document.ts';
import { widthOf, type WallScale } from './wall-scale.ts';

/** A month of an archive too large for a link each: its documents beside each other, as many as fit in a line. */
export interface MonthPicture {
  /** In its own units: a line is 1,000 wide. */
  height: number;
  /** Path data: of transcripts, and of other documents. */
  speech: string;
  prose: string;
}

const [line, step, bar, gap] = [1000, 12, 8, 5];
/** Nothing is drawn shorter. */
const least = 3;

export function monthPicture(documents: readonly DocumentSummary[], scale: WallScale): MonthPicture {
  const paths = { speech: '', prose: '' };
  let [x, y] = [0, 0];
  for (const document of documents) {
    const exact = (document.counts.words / scale.full) * line;
    const wide = Math.max(least, Math.min(widthOf(document, scale) * 10, Math.round(exact)));
    if (x > 0 && x + wide > line) [x, y] = [0, y + step];
    const texture = document.counts.turns > 1 ? 'speech' : 'prose';
    paths[texture] += `M${String(x)} ${String(y)}h${String(wide)}v${String(bar)}h-${String(wide)}z`;
    x += wide + gap;
  }
  return { height: y + bar, ...paths };
}
