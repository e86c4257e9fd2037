type Place = readonly [start: number, end: number];

/** How much of a passage an answer shows. */
const excerptLength = 240;

/** What stands between two stretches of an excerpt, and at its ends. */
const gap = ' … ';

/**
 * A stretch of a text around its first places, between words, with the places in it. Where other words of the question stand further off,
 * a stretch around the first of each: all of them are shown.
 */
export function cutExcerpt(text: string, places: readonly Place[]): { text: string; places: Place[] } {
  if (text.length <= excerptLength) return { text, places: [...places] };
  const first = firstOfEach(text, places);
  const length = Math.floor(excerptLength / Math.max(1, first.length));
  const whole = stretchAround(text, first[0] ?? [0, 0], excerptLength);
  const stretches = first.every(([start, end]) => whole[0] <= start && end <= whole[1])
    ? [whole]
    : join(first.map((place) => stretchAround(text, place, length)));
  let excerpt = '';
  const shown: Place[] = [];
  for (const [from, to] of stretches) {
    const before = from > 0 ? (excerpt === '' ? gap.trimStart() : gap) : '';
    const shift = excerpt.length + before.length - from;
    for (const [start, end] of places) if (from <= start && end <= to) shown.push([start + shift, end + shift]);
    excerpt += before + text.slice(from, to);
  }
  return { text: (stretches.at(-1)?.[1] ?? 0) < text.length ? excerpt + gap.trimEnd() : excerpt, places: shown };
}

/** The first place of each word that was found. */
const firstOfEach = (text: string, places: readonly Place[]): Place[] =>
  [...new Map(places.toReversed().map((place) => [text.slice(...place).toLowerCase(), place] as const)).values()].sort(
    ([a], [b]) => a - b,
  );

/** Between words; a third of it before the place. */
function stretchAround(text: string, [start, end]: Place, length: number): Place {
  const from = start < length / 2 ? 0 : text.lastIndexOf(' ', start - length / 3) + 1;
  const space = text.indexOf(' ', Math.max(from + length, end));
  return [from, space === -1 ? text.length : space];
}

/** Stretches that touch are one. */
function join(stretches: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const [from, to] of stretches) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) joined.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else joined.push([from, to]);
  }
  return joined;
}
