import type { Person } from './registry.ts';

/**
 * Whether a text shows of somebody whom it names that he or she is a person, before any pronoun is read: by a full name, a title, what he or
 * she is, or how it is spoken of them. A product has one word too, and a title in marks has several (“‘Good Manners, Bad Manners,’ he said”).
 */
export const isSurelyPerson = ({ names: [longest = []], titles, nouns, sign, appearances }: Person): boolean =>
  appearances.some(({ quoted }) => !quoted) &&
  (longest.length > 1 || titles.size > 0 || nouns.size > 0 || sign !== undefined);
