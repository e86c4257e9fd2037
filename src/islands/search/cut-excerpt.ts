type Place = readonly [start: number, end: number];

/** How much of a passage an answer shows. */
const length = 240;

/** A stretch of a text around its first places, between words, with the places in it. */
export function cutExcerpt(text: string, places: readonly Place[]): { text: string; places: Place[] } {
  if (text.length <= length) return { text, places: [...places] };
  const [first] = places[0] ?? [0];
  const from = first < length / 2 ? 0 : text.lastIndexOf(' ', first - length / 3) + 1;
  const wanted = Math.max(from + length, places[0]?.[1] ?? 0);
  const space = text.indexOf(' ', wanted);
  const to = space === -1 ? text.length : space;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    places: places.filter(([, end]) => end <= to).map(([start, end]): Place => [start + shift, end + shift]),
  };
}
