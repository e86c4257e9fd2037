import { distance } from 'fastest-levenshtein';

/** Letters left out, added or changed, and neighbours that changed places, which are one slip. More than `most` are told as more. */
export function countSlips(typed: string, word: string, most: number): number {
  const slips = distance(typed, word);
  // A change of places counts twice in the distance: no more than `most` of them can be saved.
  if (slips < 2 || slips > 2 * most) return slips;
  let least = slips;
  for (let at = 0; at + 1 < typed.length; at += 1) {
    if (!word.includes(typed.charAt(at + 1) + typed.charAt(at))) continue;
    const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
    least = Math.min(least, 1 + distance(swapped, word));
  }
  return least;
}
