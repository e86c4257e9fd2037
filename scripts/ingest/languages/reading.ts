import { primaryOf } from '../../../src/record/language.ts';
import { spanish } from './es/saying.ts';
import { french } from './fr/saying.ts';
import { spanishTimes } from './es/times.ts';
import { frenchTimes } from './fr/times.ts';
import { spanishQuantities } from './es/quantities.ts';
import { frenchQuantities } from './fr/quantities.ts';
import type { Quantities } from './quantities.ts';
import { englishHead } from './en/heads.ts';
import { englishKinds } from './en/kinds.ts';
import { spanishHead } from './es/heads.ts';
import { frenchHead } from './fr/heads.ts';
import type { HeadWords } from './heads.ts';
import { spanishKinds } from './es/kinds.ts';
import { frenchKinds } from './fr/kinds.ts';
import type { KindWords } from './kinds.ts';
import type { Saying } from './saying.ts';
import type { Times } from './times.ts';

/** What ingest knows of languages other than English: a folder each beside this file. */
const known: Readonly<
  Record<string, { saying: Saying; times: Times; quantities: Quantities; kinds: KindWords; head: HeadWords }>
> = {
  es: { saying: spanish, times: spanishTimes, quantities: spanishQuantities, kinds: spanishKinds, head: spanishHead },
  fr: { saying: french, times: frenchTimes, quantities: frenchQuantities, kinds: frenchKinds, head: frenchHead },
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

/** How a language other than English counts and measures; undefined where that is not known. */
export const quantitiesOf = (language: string): Quantities | undefined => known[primaryOf(language)]?.quantities;

/** What a text of the language is told by to be a report; undefined where that is not known. */
export function reportSignsOf(language: string): { weekday: RegExp; reporting: RegExp } | undefined {
  const words = known[primaryOf(language)];
  if (!words) return undefined;
  const alone = (alternatives: string, flags: string) =>
    new RegExp(String.raw`(?<![\p{L}’'-])(?:${alternatives})(?![\p{L}-])`, flags);
  const { one, isOneBare, weekdays } = words.times;
  const lead = String.raw`(?:${one})\s`;
  return {
    weekday: alone(String.raw`${isOneBare ? `(?:${lead})?` : lead}(?:${weekdays.join('|')})`, 'u'),
    reporting: alone(words.saying.reporting, 'gu'),
  };
}

/** What kinds of documents are told by in a language; by English words where it has none. */
export const kindWordsOf = (language: string): KindWords => known[primaryOf(language)]?.kinds ?? englishKinds;

/** Of all languages: a head may be in another one than the text. */
export const allKindWords: readonly KindWords[] = [englishKinds, ...Object.values(known).map(({ kinds }) => kinds)];

/** The same of heads. */
export const allHeadWords: readonly HeadWords[] = [englishHead, ...Object.values(known).map(({ head }) => head)];
