import type { LeftOut } from '../text/draft.ts';
import type { Claim } from './partition.ts';

/** Claims in the order of the source, each without what is left out within it; what is left out is a claim of its own. */
export function carveClaims(claims: Claim[], leftOut: readonly LeftOut[]): Claim[] {
  if (leftOut.length === 0) return claims;
  // Drafts that were cut from one have its stretches, too.
  const gaps = [...new Map(leftOut.map((gap) => [gap.range[0], gap])).values()].sort((a, b) => a.range[0] - b.range[0]);
  const parts = claims.flatMap(({ range: [start, end], purpose }): Claim[] => {
    const within = gaps.filter(({ range }) => range[0] < end && range[1] > start);
    const starts = [start, ...within.map(({ range }) => range[1])];
    const ends = [...within.map(({ range }) => range[0]), end];
    return starts.map((from, at) => ({ range: [from, ends[at] ?? end], purpose }));
  });
  const omissions = gaps.map(({ range, reason }): Claim => ({ range, purpose: { role: 'omitted', reason } }));
  return [...parts.filter(({ range }) => range[0] < range[1]), ...omissions].sort((a, b) => a.range[0] - b.range[0]);
}
