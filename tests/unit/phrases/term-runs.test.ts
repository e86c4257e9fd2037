import { describe, expect, it } from 'vitest';
import { listTerms } from '../../../src/phrases/term-runs.ts';

const terms = (words: string, common: string, frequent: string[]) =>
  listTerms(
    words.split(' '),
    (word) => common.split(' ').includes(word),
    (run) => frequent.includes(run),
  ).map(({ term }) => term);

describe('the terms of words in a row', () => {
  it('are the words that are not common', () => {
    expect(terms('the levels of migration', 'the of', ['the of'])).toEqual(['levels', 'migration']);
  });

  it('are the shortest runs of common words that are not frequent', () => {
    expect(terms('we are going to be', 'we are going to be', ['we are', 'going to', 'to be'])).toEqual([
      'are going',
      'going to be',
    ]);
  });

  it('never hold a shorter one', () => {
    expect(terms('of the people', 'of the people', ['of the'])).toEqual(['the people']);
  });

  it('are none where all that is said is frequent', () => {
    expect(terms('of the', 'of the', ['of the'])).toEqual([]);
  });
});
