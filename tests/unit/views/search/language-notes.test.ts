import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { languageNotes } from '../../../../src/views/search/language-notes.ts';
import { stemmedLanguages } from '../../../../src/views/search/stemmed-languages.ts';

afterAll(() => close());

test('Where all documents are in one language that is read and has stems, nothing is said', () => {
  for (const own of ['en', 'es-MX', 'fr']) expect(languageNotes([own.slice(0, 2)], own)).toEqual({});
});

test('Forms of words are those of the language of the index; others are named', () => {
  expect(languageNotes(['fr', 'es', 'en'], 'es')).toEqual({
    stems:
      'Related pages have other forms of a word as Spanish has them; what is in French and English is found there by its words as written.',
  });
});

test('An index in a language without stems knows no forms at all, and a language without rules is not read', () => {
  expect(languageNotes(['cs', 'en'], 'cs')).toEqual({
    stems:
      'Related pages are found by their words as written: other forms of a word in Czech and English are not known here.',
    unread: 'Of texts in Czech, who says what, dates and figures are not read.',
  });
});

test('A language can have stems and no rules', () => {
  expect(languageNotes(['de'], 'de-AT')).toEqual({
    unread: 'Of texts in German, who says what, dates and figures are not read.',
  });
});

test('Pagefind as installed knows the forms of words of these languages, and of no others that news is in', async () => {
  const others = ['bg', 'cs', 'fa', 'he', 'hr', 'is', 'ja', 'ko', 'lv', 'sk', 'sl', 'sw', 'th', 'uk', 'vi', 'zh'];
  const known: string[] = [];
  for (const language of [...stemmedLanguages, ...others]) {
    const { index } = await createIndex({ forceLanguage: language });
    await index?.addCustomRecord({ url: '/', content: 'words', language });
    const { files } = (await index?.getFiles()) ?? { files: [] };
    if (files.some(({ path }) => path === `wasm.${language}.pagefind`)) known.push(language);
    await index?.deleteIndex();
  }
  expect(known).toEqual([...stemmedLanguages]);
});
