import { narrowLabel } from './narrow-label.ts';
import { cutRow } from './people/cut-row.ts';
import type { Found } from './run-rule.ts';
import type { Place, ReadProse } from './prose.ts';

/**
 * Where the words stand that name the speaker, and nothing besides.
 *
 * @param narrow where in them that is, in the words' language: by what English texts print around names, if not told otherwise.
 */
export function speakerPlace(
  passages: readonly ReadProse[],
  found: Found | undefined,
  narrow: (words: string) => readonly [number, number] = narrowLabel,
): Place | undefined {
  const place = found?.speaker ?? found?.cue?.subject;
  const words = place && passages[place.position]?.text.slice(place.start, place.end);
  if (!place || words === undefined) return undefined;
  const start = place.start + words.length - words.trimStart().length;
  const [from, to] = narrow(words.trim());
  const end = start + to;
  return { position: place.position, start: cutRow(passages[place.position]?.text ?? '', start + from, end), end };
}

/** The words at a place. */
export const labelAt = (passages: readonly ReadProse[], place: Place | undefined): string =>
  (place && passages[place.position]?.text.slice(place.start, place.end)) ?? '';
