import { expect, test } from 'vitest';
import { countWanted } from '../../../../src/islands/search/counted-hits.ts';
import { describeAnswers, withCounts, type Found } from '../../../../src/islands/search/search-status.ts';
import type { PhraseHit } from '../../../../src/phrases/search-phrase.ts';

const hit = (kind: string): PhraseHit => ({
  document: { id: 'a', title: 'A', kind },
  passage: { id: 'p1', text: 'Words.', name: '¶1' },
  places: [],
  before: 0,
});
const isArticle = ({ document }: PhraseHit) => document.kind === 'Article';
const found: Found = [
  { status: 'fulfilled', value: { shown: 1, more: true } },
  { status: 'fulfilled', value: { shown: 0, more: false } },
  { status: 'fulfilled', value: { pages: 0, more: false } },
];

test('What is wanted of the counted passages is counted, and nothing where there are more than were counted', () => {
  const hits = [hit('Article'), hit('Speech'), hit('Article')];
  expect(countWanted({ hits, together: 2, allTogether: true, whole: true }, isArticle)).toEqual({
    together: 1,
    apart: 1,
  });
  expect(countWanted({ hits, together: 3, allTogether: false, whole: false }, isArticle)).toEqual({
    together: undefined,
    apart: undefined,
  });
});

test('The sentence says how many there are where that is known, and “at least” where it is not', () => {
  expect(describeAnswers('ice', found, false).text).toBe('At least 1 exact passage for “ice”.');
  expect(describeAnswers('ice', withCounts(found, { together: 26, apart: undefined }), true).text).toBe(
    '26 exact passages for “ice” with these filters.',
  );
});
