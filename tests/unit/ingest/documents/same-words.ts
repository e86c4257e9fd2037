import { words } from '../attribution/words.ts';

/** Marks and spaces in one form, without case. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›`´]/g, "'")
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');
