import type { Found } from './run-rule.ts';
import type { Place, ReadProse } from './prose.ts';

/** Of “Smith’s own remarks” the speaker is Smith. */
const OWNER =
  /^(.+?)[’']s (?:\p{L}+ )?(?:remarks?|comments?|speech(?:es)?|statements?|words?|address|assertions?|claims?|warnings?|arguments?|calls?)\b/u;

/** Where the words stand that name the speaker, and nothing besides. */
export function speakerPlace(passages: readonly ReadProse[], found: Found | undefined): Place | undefined {
  const place = found?.speaker ?? found?.cue?.subject;
  const words = place && passages[place.position]?.text.slice(place.start, place.end);
  if (!place || words === undefined) return undefined;
  const label = words.trim();
  const own = OWNER.exec(label)?.[1] ?? label.replace(/[’']s?$|,$/u, '');
  const start = place.start + words.length - words.trimStart().length;
  return { position: place.position, start, end: start + own.length };
}

/** The words at a place. */
export const labelAt = (passages: readonly ReadProse[], place: Place | undefined): string =>
  (place && passages[place.position]?.text.slice(place.start, place.end)) ?? '';
