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
