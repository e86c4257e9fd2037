import { primaryOf } from '../../../src/record/language.ts';
import { spanish } from './es/saying.ts';
import { french } from './fr/saying.ts';
import { spanishTimes } from './es/times.ts';
import { frenchTimes } from './fr/times.ts';
import type { Saying } from './saying.ts';
import type { Times } from './times.ts';

/** What ingest knows of languages other than English: a folder each beside this file. */
const known: Readonly<Record<string, { saying: Saying; times: Times }>> = {
  es: { saying: spanish, times: spanishTimes },
  fr: { saying: french, times: frenchTimes },
};

export const allSayings: readonly Saying[] = Object.values(known).map(({ saying }) => saying);

/**
 * By which rules who says what is read in a document: the English ones, those of the Romance languages with the words of one of them, or
 * none.
 *
 * @param language BCP 47
 */
export function readingOf(language: string): 'english' | Saying | 'none' {
  const primary = primaryOf(language);
  return primary === 'en' ? 'english' : (known[primary]?.saying ?? 'none');
}

/** How a language other than English names times; undefined where that is not known. */
export const timesOf = (language: string): Times | undefined => known[primaryOf(language)]?.times;
