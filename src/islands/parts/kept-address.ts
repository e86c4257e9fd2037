import { addressPattern } from '../../record/passage-id.ts';

/** A passage or a statement: `call` and `t12`. */
export interface KeptPlace {
  document: string;
  place: string;
}

/** So many places of an address are shown: nobody reads more, and each document of them is loaded. */
export const mostPlaces = 500;

const documentPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The same place has the same name: `call#t12`. */
export const nameOf = ({ document, place }: KeptPlace): string => `${document}#${place}`;

/** True for what can name a place of some archive; whether this one has it is not said. */
export const isPlace = ({ document, place }: KeptPlace): boolean =>
  document.length <= 80 && documentPattern.test(document) && place.length <= 20 && addressPattern.test(place);

/**
 * A list as the part of an address behind `#`: `call:t12,t14;report:p7`. It begins and ends with a letter or a number, and has no sign that
 * programs for mail take for the address's end or write in another way.
 */
export function writeList(places: readonly KeptPlace[]): string {
  const stretches: { document: string; places: string[] }[] = [];
  for (const { document, place } of places) {
    const last = stretches.at(-1);
    if (last?.document === document) last.places.push(place);
    else stretches.push({ document, places: [place] });
  }
  return stretches.map(({ document, places: own }) => `${document}:${own.join(',')}`).join(';');
}

/** What such an address names: each place once, and how many of its parts name none or are too many. */
export function readList(hash: string): { places: KeptPlace[]; unread: number } {
  const named = decode(hash.replace(/^#/, ''))
    .split(';')
    .flatMap((stretch) => {
      const [document = '', list = ''] = stretch.split(':', 2);
      return stretch === '' ? [] : list.split(',').map((place) => ({ document, place }));
    });
  const readable = named.filter(isPlace);
  const places = [...new Map(readable.map((place) => [nameOf(place), place])).values()];
  const shown = places.slice(0, mostPlaces);
  return { places: shown, unread: named.length - readable.length + places.length - shown.length };
}

/** Some programs write `:` and `,` as `%3A` and `%2C`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
