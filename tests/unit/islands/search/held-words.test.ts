import { expect, test } from 'vitest';
import { findHeld } from '../../../../src/islands/search/held-words.ts';
import { readTerms } from '../../../../src/islands/search/query-terms.ts';

const held = (query: string, stems: string[], found: string[], told: string[] = []) =>
  findHeld(
    {
      id: 'x',
      scores: found.map((search_term) => ({ search_term })),
      words: [],
      verbose_meta_scores: [{ field_name: 'title', matched_terms: told }],
      data: () => Promise.reject(new Error()),
    },
    readTerms(query).terms,
    stems,
  )?.words;

test.each<[why: string, query: string, stem: string, found: string, isHeld: boolean]>([
  ['the word itself', 'toad', 'toad', 'toad', true],
  ['a word of the same stem', 'leaders', 'leader', 'leader', true],
  ['a word that begins with it', 'migr', 'migr', 'migrat', true],
  ['only its beginning', 'toad', 'toad', 'to', false],
  ['only the beginning of its stem', 'frontera', 'frontera', 'front', false],
  ['a word that begins with its stem only', 'policing', 'polic', 'polici', false],
  ['a word that begins with its stem only, in another language', 'naciones', 'nacion', 'nacional', false],
  ['the word with other accents', 'México', 'mexico', 'mexico', true],
  ['a word in another script', 'мира', 'мир', 'мир', true],
  ['only the beginning of it in another script', 'мирабель', 'мирабел', 'мир', false],
])('A page that holds %s: “%s”', (_, query, stem, found, isHeld) => {
  expect(held(query, [stem], [found])).toEqual(isHeld ? [[found]] : undefined);
});

test('Every word of the query has to be held, in the text or in what is told of the page', () => {
  expect(held('united front', ['unit', 'front'], ['unit'])).toBeUndefined();
  expect(held('united front', ['unit', 'front'], ['unit', 'frontier'], ['front'])).toEqual([
    ['unit'],
    ['frontier', 'front'],
  ]);
});

test('What the interface says of a page, as its kind or where a quotation stands, is none of its words', () => {
  const told = (field_name: string) =>
    findHeld(
      {
        id: 'x',
        scores: [],
        words: [],
        verbose_meta_scores: [{ field_name, matched_terms: ['place'] }],
        data: () => Promise.reject(new Error()),
      },
      readTerms('places').terms,
      ['place'],
    )?.words;
  expect(told('kind')).toBeUndefined();
  expect(told('place')).toBeUndefined();
  expect(told('title')).toEqual([['place']]);
});

test('Words in quotation marks are held by a text with a place of them, or by a title', () => {
  const quoted = (words: unknown[], matchedMetaFields: string[]) =>
    findHeld(
      { id: 'x', words, matchedMetaFields, data: () => Promise.reject(new Error()) },
      readTerms('"north pier"').terms,
      ['north', 'pier'],
    )?.words;
  expect(quoted([{}], [])).toEqual([['north'], ['pier']]);
  expect(quoted([], ['title'])).toEqual([['north'], ['pier']]);
  expect(quoted([], ['place'])).toBeUndefined();
});
