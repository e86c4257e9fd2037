import { distance } from 'fastest-levenshtein';

/** The candidate that `name` is most likely a slip for, or nothing where none is near. */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
  const typed = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
  for (const candidate of candidates) {
    // Distance can't be less than the difference in length; this spares most comparisons in a large archive.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(typed, candidate.toLowerCase());
    // A short name must share something: every two letters are two steps from every other two.
    if (steps < least && steps < Math.max(name.length, candidate.length) - 1) [nearest, least] = [candidate, steps];
  }
  return nearest;
}

/** The end of a sentence about an unknown name: `; did you mean "title"?` or a full stop. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = findNearest(name, candidates);
  return nearest === undefined ? '.' : `; did you mean "${nearest}"?`;
}
