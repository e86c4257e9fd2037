import { interfaceLanguage } from './language.ts';

// A file of its own: browsers take long to make it, and need none.
const names = new Intl.DisplayNames([interfaceLanguage], { type: 'language' });

/** `Mexican Spanish` of a tag of BCP 47. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;
