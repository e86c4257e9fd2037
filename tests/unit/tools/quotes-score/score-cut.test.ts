import { describe, expect, test } from 'vitest';
import { createParallelFinder } from '../../../../scripts/ingest/parallels/create-parallel-finder.ts';
import { cutQuotations } from '../../../../scripts/tools/quotes-score/cut-quotations.ts';
import { scoreCut } from '../../../../scripts/tools/quotes-score/score-cut.ts';
import type { Document } from '../../../../src/record/document.ts';
import { passagesOf } from '../../../../src/record/passages.ts';
import { report, transcript } from '../../ingest/parallels/parallels-of.ts';

const fair = { event: 'fair' };
const said = 'Well, dredgers never trouble the herons in our valley again.';
const call = (more: Partial<Document> = fair, last = 'Good night.') =>
  transcript('call', [`MAYOR RUIZ: ${said}`, 'MR. LEE: Thank you.', `MAYOR RUIZ: ${last}`], more);
const paper = (sentence: string, more: Partial<Document> = fair) => report('paper', sentence, more);
const whole = '“Dredgers never trouble the herons in our valley again,” Mayor Ana Ruiz said of the birds.';

function pairsOf(documents: readonly Document[]) {
  const finder = createParallelFinder();
  for (const document of documents) finder.add(document);
  return finder.finish().pairs;
}
const cut = (documents: readonly Document[], seed: number) => cutQuotations(documents, pairsOf(documents), seed);
const textOf = (document: Document | undefined) => passagesOf(document?.blocks ?? [])[0]?.text ?? '';

describe('A quotation that is cut', () => {
  test('keeps one or two of its words, and the report what is around it', () => {
    const { documents, cuts } = cut([call(), paper(whole)], 3);
    const text = textOf(documents[1]);
    expect(cuts).toHaveLength(1);
    expect(text).toMatch(/^“\p{L}+(?: \p{L}+)?[,.]?” Mayor Ana Ruiz said of the birds\.$/u);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is known to stand where these words were said (seed %i)', (seed) => {
    const documents = [call(), paper(whole)];
    const { documents: shortened, cuts } = cut(documents, seed);
    const [one] = cuts;
    const quote = shortened[1]?.quotes.find(({ mode }) => mode === 'direct')?.parts[0];
    const kept = textOf(documents[1]).slice(...(one?.kept ?? [0, 0]));
    expect(textOf(shortened[1]).slice(quote?.start, quote?.end)).toMatch(new RegExp(`^${kept},?$`));
    expect(said.slice(one?.place.start, one?.place.end).toLowerCase()).toBe(kept.toLowerCase());
  });

  test('is the same one for the same seed', () => {
    const keptBy = (seed: number) => cut([call(), paper(whole)], seed).cuts[0]?.kept.join();
    expect(keptBy(5)).toBe(keptBy(5));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(keptBy)).size).toBeGreaterThan(1);
  });

  test.each([
    ['of another occasion', call({ event: 'flood' }), paper(whole)],
    ['of fewer than five words', call(), paper('“Dredgers never trouble,” Mayor Ana Ruiz said.')],
    ['that is nowhere', call(), paper('“Nobody asked the herons what they think of it,” Mayor Ana Ruiz said.')],
  ])('is none %s', (_what, one, other) => {
    expect(cut([one, other], 1).cuts).toEqual([]);
  });
});

describe('What the finder finds of it', () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  const scores = (documents: readonly Document[]) => seeds.map((seed) => scoreCut(documents, seed));

  test('is right where the report’s own words are those around it', () => {
    const matter =
      'The herons of the valley and the dredgers: “Dredgers never trouble the herons in our valley again,” Mayor Ana Ruiz said.';
    const all = scores([call(), paper(matter)]);
    expect(all.some(({ right }) => right === 1)).toBe(true);
    expect(all.every(({ wrong }) => wrong.length === 0)).toBe(true);
  });

  test('is open where the report says nothing of the matter', () => {
    const all = scores([
      call(),
      paper('“Dredgers never trouble the herons in our valley again,” Mayor Ana Ruiz said.'),
    ]);
    expect(all.every(({ open, right, wrong }) => open === 1 && right === 0 && wrong.length === 0)).toBe(true);
  });

  test('is wrong where the same words stand elsewhere about the same matter', () => {
    const elsewhere =
      'I trouble nobody: dredgers and herons, our valley again, and birds, birds, birds. Never trouble birds.';
    const all = scores([call(fair, elsewhere), paper(whole)]);
    const misses = all.flatMap(({ wrong }) => wrong);
    expect(misses.length).toBeGreaterThan(0);
    for (const {
      cut: { place },
      found,
    } of misses)
      expect([found.b.block, found.b.start]).not.toEqual([place.block, place.start]);
  });
});
