import type { Event } from '../../../src/record/authority.ts';
import type { Document } from '../../../src/record/document.ts';
import { foldWords } from '../text/fold-words.ts';
import { kindNamed } from './find-claimed-counts.ts';

/** What is kept of each document for comparing it with what an editor says. */
export type Held = Pick<Document, 'id' | 'kind' | 'event'> & { words: ReadonlySet<string> };

/** By its kind and its event, where the phrase names both or a kind alone; else by the words of its title and its publisher. */
export function isMeant(phrase: string, { kind, event, words }: Held, events: readonly Event[]): boolean {
  const named = kindNamed(phrase);
  if (named === undefined) {
    const wanted = listWords(phrase);
    return wanted.length > 1 && wanted.every((word) => words.has(word));
  }
  if (kind?.value !== named) return false;
  const meant = events.filter((one) => isNamed(one, phrase));
  if (meant.length > 0) return meant.some(({ id }) => id === event);
  return listWords(phrase).length === 1;
}

/** By a name of its own, or by its label beside a word of its name: `the 1999 fair`. */
function isNamed({ name, aliases = [], label }: Event, phrase: string): boolean {
  const words = listWords(phrase);
  const own = aliases.flatMap((alias) => (typeof alias === 'string' ? [alias] : []));
  const folded = ` ${foldWords(phrase)} `;
  if ([name, ...own].some((form) => folded.includes(` ${foldWords(form)} `))) return true;
  return (
    label !== undefined &&
    words.includes(foldWords(label)) &&
    listWords(name).some((word) => word !== foldWords(label) && words.includes(word))
  );
}

/** Small words that tell nothing apart. */
const small = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'on',
  'for',
  'by',
  'to',
  'from',
  'with',
  'at',
  'any',
  'all',
]);

/** Words without their plural, and without the small ones. */
export const listWords = (text: string): string[] =>
  foldWords(text)
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word));
