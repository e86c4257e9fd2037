import type { Piece } from './page.ts';

/** What the library tells of a stretch of text: `transform` leads from the stretch to the page. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

/** Leads from the page's own axes to those of the page as it is read: `[a, b, c, d, e, f]`. */
export type Transform = readonly [number, number, number, number, number, number];

/** The items of a page that stand upright and within it, as pieces. Others are told apart: they are no part of any line. */
export function readPieces(
  items: readonly TextItem[],
  view: { transform: Transform; width: number; height: number },
): { pieces: Piece[]; turned: Piece[] } {
  const pieces: Piece[] = [];
  const turned: Piece[] = [];
  for (const { str, transform, width } of items) {
    if (str === '') continue;
    const [a, b, c, d, e, f] = combine(view.transform, transform);
    const size = Math.hypot(c, d);
    if (size === 0) continue;
    const isUpright = Math.abs(b) <= Math.abs(a) * 0.05 && a > 0;
    // Text is told before it is clipped: what lies outside the page nobody sees.
    const isOutside = e > view.width + 1 || e < -width - 1 || f < -1 || f > view.height + size;
    if (isOutside) continue;
    (isUpright ? pieces : turned).push({ text: str, left: e, right: e + width, base: f, size });
  }
  return { pieces, turned };
}

function combine(outer: Transform, inner: readonly number[]): Transform {
  const [a, b, c, d, e, f] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
