import { describe, expect, it } from 'vitest';
import { listPostings } from '../../../scripts/search/phrases/list-postings.ts';
import { createNumbering, numberWords } from '../../../scripts/search/phrases/number-words.ts';
import { createSeededRandom } from '../../../scripts/tools/seeded-random.ts';
import { numberOfCode } from '../../../src/phrases/passage-rank.ts';
import { listTerms } from '../../../src/phrases/term-runs.ts';

const dice = createSeededRandom(20);
const common = ['the', 'of', 'and', 'to', 'we', 'are', 'going'];
const sequence = (length: number): string[] =>
  Array.from({ length }, () =>
    dice(9) === 0 ? `rare${String(dice(400))}` : (common[dice(dice(common.length) + 1)] ?? ''),
  );
const formula = ['we', 'are', 'going', 'to', 'the', 'of', 'and'];
/** Some passages have other readings beside, which are no part of a run, and some a formula. */
const passages = Array.from({ length: 900 }, (_, at) => {
  if (at % 7 === 0) return [sequence(12), sequence(5)];
  return at % 9 === 0 ? [[...sequence(5), ...formula, ...sequence(2)]] : [sequence(14)];
});
const numbering = createNumbering();
for (let first = 0; first < passages.length; first += 50) numbering.add(numberWords(passages.slice(first, first + 50)));
const postings = listPostings(numbering.done(), []);

describe('the lists of passages', () => {
  const isCommon = new Set([...postings.common, ...postings.everywhere]);
  const isFrequent = new Set(postings.frequent);

  it('know words of many passages, and runs of them of every length that is told apart', () => {
    expect([...isCommon].sort()).toEqual([...common].sort());
    expect(new Set(postings.frequent.map((run) => run.split(' ').length))).toEqual(new Set([2, 3, 4, 5, 6]));
  });

  it('are of the terms that a phrase is looked up by, in the order of code units', () => {
    const expected = new Map<string, number[]>();
    for (const [number, sequences] of passages.entries()) {
      const terms = sequences.flatMap((words) => [
        ...listTerms(
          words,
          (word) => isCommon.has(word),
          (run) => isFrequent.has(run),
        ).map(({ term }) => term),
        ...words.filter((word) => postings.common.includes(word)),
      ]);
      for (const term of new Set(terms)) expected.set(term, [...(expected.get(term) ?? []), number]);
    }
    const listed = postings.terms.map(([term, codes]) => [term, codes.map(numberOfCode)]);
    expect(listed).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
  });
});
