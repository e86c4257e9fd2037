import { describe, expect, it, test } from 'vitest';
import { countWords } from '../../../scripts/search/phrases/count-words.ts';
import { createLexicon } from '../../../scripts/search/phrases/create-lexicon.ts';
import { correctWords } from '../../../src/phrases/correct-words.ts';
import { Lexicon } from '../../../src/phrases/lexicon.ts';

const text = 'Andrés López Obrador spoke of migration, trade and the border; Trudeau of trade. Migration is trade.';
const passages = [text, 'The migration of trade.'];
/** The lexicon of documents, given by the texts of their passages. */
function lexiconOf(...documents: string[][]): Map<string, unknown> {
  const lexicon = createLexicon();
  for (const texts of documents) lexicon.add(countWords(texts.map((each) => ({ text: each }))));
  return new Map(lexicon.shards());
}

const shards = lexiconOf(passages);
const lexicon = new Lexicon((name) => Promise.resolve(shards.get(name)));
const meant = async (query: string) => (await correctWords(query, lexicon))?.query;

describe('a misspelt word', () => {
  test.each([
    ['a letter too few', 'Obradr ', 'Obrador '],
    ['a letter too many', 'tradde ', 'trade '],
    ['another letter', 'migratian ', 'migration '],
    ['two letters that changed places', 'migartion ', 'migration '],
    ['a lost letter with an accent', 'Lpez ', 'López '],
    ['the first letter lost', 'rudeau ', 'Trudeau '],
    ['two slips in a long word', 'migrtoin ', 'migration '],
    ['one word among others', 'the bordr and trade', 'the border and trade'],
    ['two words', 'Lopes Obradr', 'López Obrador'],
    ['a word among numbers, signs and single letters', 'a $1.2 tradde 5', 'a $1.2 trade 5'],
  ])('is corrected to the archive’s own, as printed: %s', async (_, typed, expected) => {
    expect(await meant(typed)).toBe(expected);
  });

  it('is corrected in a large archive where its first letter is another one', async () => {
    // Enough words for many shards, between those that were meant.
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const many = Array.from({ length: 26 * 26 * 26 }, (_, place) =>
      [676, 26, 1].map((power) => letters.charAt(Math.floor(place / power) % 26)).join(''),
    );
    const large = lexiconOf([`${text} ${many.join(' ')}`]);
    expect(large.size).toBeGreaterThan(5);
    const loaded: string[] = [];
    const lazy = new Lexicon((name) => Promise.resolve((loaded.push(name), large.get(name))));
    expect((await correctWords('Obradr ', lazy))?.query).toBe('Obrador ');
    expect(loaded.length).toBeLessThan(large.size);
    expect((await correctWords('Bbrador ', lazy))?.query).toBe('Obrador ');
    expect((await correctWords('Xigration', lazy))?.query).toBe('migration');
    expect((await correctWords('migrtoin', lazy))?.query).toBe('migration');
  });

  it('is left alone where it is known, begun, too short, or near to nothing', async () => {
    for (const query of ['lopez ', 'migr', 'tha ', 'xyzzyplugh ', '$ 12'])
      expect(await meant(query), query).toBeUndefined();
  });

  it('is not offered beside a word that nothing is near to', async () => {
    expect(await meant('xyzzyplugh Obradr ')).toBeUndefined();
  });

  it('is counted the same in one document and in several', () => {
    const texts = ['Trade and trade.', 'TRADE, co-operation', 'trade; Cooperation and co-operation'];
    expect(lexiconOf(...texts.map((each) => [each]))).toEqual(lexiconOf(texts));
  });
});
