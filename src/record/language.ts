import { z } from 'zod';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Whether browsers know what is meant: `en`, `es-MX`, `zh-Hant`. A name in full, `Spanish`, is none. */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** A language, BCP 47. */
export const languageSchema = z.string().refine(isLanguageTag, 'A language is a tag of BCP 47: en, es-MX, zh-Hant');

/** Languages of which ingest reads who says what, dates and figures: a folder each in `scripts/ingest/languages/`, and English. */
const read: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** `en` of `en-CA`. */
export const primaryOf = (tag: string): string => new Intl.Locale(tag).language;

/** Whether ingest has rules for a language. Of others it finds words in quotation marks, and leaves open whose they are. */
export const isRead = (tag: string): boolean => read.has(primaryOf(tag));

/** The note of a language that nobody states and the words leave open. */
export const openLanguage = 'Its words leave open which language it is: that of the archive.';
