import { interfaceLanguage } from '#words/parts/language.ts';

/** The order of names and titles in lists, as the language of the interface has it; numbers by their value. */
export const { compare: compareNames } = new Intl.Collator(interfaceLanguage, { numeric: true });
