import { expect, test } from 'vitest';
import { localeOf } from '../../../src/parts/locale-of.ts';

test.each([
  ['en', 'en_US'],
  ['en-CA', 'en_CA'],
  ['es', 'es_ES'],
  ['fr', 'fr_FR'],
])('%s is %s to other sites', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});
