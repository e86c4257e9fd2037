import { describe, expect, test } from 'vitest';
import { tellLanguage } from '../../../../scripts/ingest/metadata/tell-language.ts';
import { isRead, openLanguage } from '../../../../src/record/language.ts';
import { archiveSchema } from '../../../../src/record/archive.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const tell = (text: string, given: { languages?: string[]; stated?: string; defaults?: object[] } = {}) => {
  const { languages = ['en'], stated, defaults = [] } = given;
  return tellLanguage(
    {
      listing: { file: 'a/b.txt' },
      content: { archive: archiveSchema.parse({ languages, defaults }) },
      stated: stated === undefined ? {} : { language: stated },
    },
    text,
  );
};

const texts = {
  en: 'The council of the harbour voted on Tuesday to rebuild the north pier, which had been closed since it burned last winter.',
  es: 'La junta vecinal rechazó anoche el proyecto del nuevo mercado, que costaría más de lo previsto y tardaría dos años.',
  fr: 'Le comité des fêtes a renoncé lundi à son défilé, faute de bénévoles et de moyens pour assurer la sécurité du public.',
  pt: 'A câmara municipal aprovou ontem a construção da nova ponte sobre o rio, que deverá estar pronta dentro de três anos.',
  ca: 'El ple de l’ajuntament va aprovar dimarts la reforma del mercat, que feia anys que esperaven els veïns del barri vell.',
};

describe('The language of a document', () => {
  test.each(Object.entries(texts))('is told from its words: %s', (language, text) => {
    expect(tell(text)).toEqual({ value: language, basis: 'inferred', note: 'Told from its words.' });
  });

  test('has the region that the archive gives', () => {
    expect(tell(texts.es, { languages: ['en-CA', 'es-MX'] }).value).toBe('es-MX');
    expect(tell(texts.en, { languages: ['en-CA', 'es-MX'] }).value).toBe('en-CA');
  });

  test('is that of the words around a quotation', () => {
    expect(tell(`${texts.en} “${texts.es}” she said, and the fishers of the harbour cheered for a while.`).value).toBe(
      'en',
    );
  });

  test('is the archive’s where the words are too few, and says so', () => {
    for (const text of ['', 'Agenda', 'Línea 5', 'Q5 2020', '“Es tarde,” said Robert van der Berg.'])
      expect(tell(text)).toEqual({ value: 'en', basis: 'supplied', note: openLanguage });
  });

  test('is what the source or the editor states, where the words are few or partly in it', () => {
    expect(tell(texts.en, { stated: 'fr' })).toEqual({ value: 'fr', basis: 'stated' });
    const both = `${texts.en.repeat(9)}\n${texts.fr.repeat(9)}`;
    expect(tell(both, { stated: 'fr' })).toEqual({ value: 'fr', basis: 'stated' });
    expect(tell(texts.ca.repeat(9), { stated: 'pt' })).toEqual({ value: 'pt', basis: 'stated' });
  });

  test.each([
    ['en', 'fr', texts.en],
    ['es-MX', 'en-US', texts.es],
    ['fr', 'es', texts.fr],
  ])('is %s where all of a long text is, whatever a template states: %s', (language, stated, text) => {
    expect(tell(text.repeat(9), { stated, languages: ['en', 'es-MX'] })).toEqual({
      value: language,
      basis: 'inferred',
      note: `Told from its words, though its metadata say ${stated}.`,
    });
  });

  test.each([
    ['fr', 'en', 1],
    ['es', 'en', 2],
    ['en', 'fr', 3],
    ['fr', 'es', 2],
    ['es', 'fr', 1],
  ] as const)('is that of the body, %s, and not of the notice at its head in %s', (body, notice, times) => {
    const text = `${texts[notice].repeat(times)}\n\n${texts[body].repeat(40)}`;
    expect(tell(text, { languages: ['en'] }).value).toBe(body);
  });

  test('is the archive’s where two are as long', () => {
    const both = `${texts.fr.repeat(20)}\n${texts.en.repeat(20)}`;
    expect(tell(both, { languages: ['en'] }).value).toBe('en');
  });
});

test('Languages that are said to be read have a folder of rules', () => {
  const folder = join(import.meta.dirname, '../../../../scripts/ingest/languages');
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(folders.every(isRead)).toBe(true);
  expect(folders.sort()).toEqual(['en', 'es', 'fr']);
  expect(isRead('ca')).toBe(false);
});
