import type { Found } from './attribute-run.ts';
import type { Place, ReadProse } from './prose.ts';

/** Where the words stand that name the speaker. */
export const speakerPlace = (found: Found | undefined): Place | undefined => found?.speaker ?? found?.cue?.subject;

/** The speaker as printed. */
export function labelOf(passages: readonly ReadProse[], found: Found | undefined): string | undefined {
  const place = speakerPlace(found);
  if (!place) return undefined;
  const label = passages[place.position]?.text.slice(place.start, place.end).trim();
  // Of “Smith’s own remarks” the speaker is Smith.
  const owner =
    /^(.+?)[’']s (?:\p{L}+ )?(?:remarks?|comments?|speech(?:es)?|statements?|words?|address|assertions?|claims?|warnings?|arguments?|calls?)\b/u.exec(
      label ?? '',
    );
  return owner?.[1] ?? label?.replace(/[’']s?$|,$/u, '');
}
