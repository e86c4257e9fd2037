import { region } from './spanish.ts';

// A file of its own: browsers take long to make it, and need none.
const names = new Intl.DisplayNames([region], { type: 'language' });

/** `español de México` of a tag of BCP 47. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;
