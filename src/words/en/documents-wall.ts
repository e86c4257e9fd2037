import { counted, inWords } from './parts/counts.ts';
import { interfaceLanguage } from './parts/language.ts';

const months = new Intl.DateTimeFormat(interfaceLanguage, { month: 'short', timeZone: 'UTC' });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The wall of all documents. */
export const wallWords = {
  /** `isShort`: titles stand on it. */
  coverage: (documents: number, isShort: boolean) =>
    `${capital(inWords(documents))} ${documents === 1 ? 'document' : 'documents'}, each as long as its words, ${isShort ? 'in the order of their dates' : 'month by month'}.`,
  /** `Article, 3 Mar` */
  label: (kind: string, day: number, month: number) =>
    `${kind}, ${String(day)} ${months.format(Date.UTC(2000, month - 1, 1))}`,
  words: (count: number) => counted.words(count),
  cut: (words: string) => `longer than ${words} words: cut at the edge`,
  gap: (count: number) => `${capital(inWords(count))} months without a document`,
  undated: 'No single month',
  years: 'Years',
  transcript: 'a transcript',
  other: 'another document',
  choices: 'Sort and filter',
  picture: (month: string, documents: string) => `${month}, ${documents}`,
};
