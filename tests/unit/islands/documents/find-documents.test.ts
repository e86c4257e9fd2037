import { expect, test } from 'vitest';
import { findDocuments, type FindableDocument } from '../../../../src/islands/documents/find-documents.ts';

const all: FindableDocument[] = ['the mill at cordoba article 3 may', 'a river report jane marsh'].map((text) => ({
  address: text,
  title: text,
  language: '',
  facts: '',
  text,
}));
const find = (query: string) => findDocuments(all, query).map(({ text }) => all.findIndex((one) => one.text === text));

test.each([
  ['mill', [0]],
  ['Córdoba MILL', [0]],
  ['marsh rep', [1]],
  ['a', [0, 1]],
  ['ill', []],
  ['mill river', []],
])('“%s” finds what has each of its words, or their beginnings', (query, found) => {
  expect(find(query)).toEqual(found);
});
