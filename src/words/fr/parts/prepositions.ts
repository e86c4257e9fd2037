/** Before these “de” and “que” lose their vowel; a silent h can’t be told from another, and a y before a vowel is a consonant. */
const vowel = /^(?:[aeiouœæ]|y(?![aeiou]))/i;

const letters = (text: string): string => text.normalize('NFD').replace(/[\p{M}“«"’\s]/gu, '');

/** `de Tremblay`, `d’Álvarez` */
export const de = (name: string): string => (vowel.test(letters(name)) ? `d’${name}` : `de ${name}`);

/** Whether a date begins with a day of a month: `5 mai 1999`, `1er–3 mai 1999`. */
const hasDay = (date: string): boolean => /^\d{1,2}(?:er)?[\s–]/.test(date);

/** `le 5 mai 1999`, `mai 1999` */
export const theDay = (date: string): string => (hasDay(date) ? `le ${date}` : date);

/** `du 5 mai 1999`, `d’avril 1999`, `de 1999` */
export const fromDate = (date: string): string => (hasDay(date) ? `du ${date}` : de(date));

/** `au 5 mai 1999`, `à avril 1999` */
export const toDate = (date: string): string => (hasDay(date) ? `au ${date}` : `à ${date}`);

/** `au 5 mai 1999`, `en avril 1999`: behind “jusqu’”. */
export const asFarAs = (date: string): string => (hasDay(date) ? `au ${date}` : `en ${date}`);

/** What words for a day mean: `désigne le 5 mai 1999`, `désigne un moment entre le 5 mai et le 7 mai 1999`. */
export const meaning = (date: string): string =>
  `désigne ${/^(?:vers|entre|à partir|jusqu’)/.test(date) ? `un moment ${date}` : theDay(date)}`;
