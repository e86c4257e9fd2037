import { describe, expect, test } from 'vitest';
import type { PageData } from '../../../../src/islands/search/pagefind-api.ts';
import { readTerms } from '../../../../src/islands/search/query-terms.ts';
import { findWanted, readWanted } from '../../../../src/islands/search/wanted-words.ts';

const page = (content: string, found: [word: string, location: number][], title = ''): PageData => ({
  url: '/x/',
  meta: { title },
  filters: {},
  content,
  anchors: [],
  weighted_locations: found.map(([word_string, location]) => ({ location, verbose: { word_string } })),
});

/** What is marked in the page's content, and in `text` where that is another. */
function marked(query: string, held: string[][], own: PageData, told: string[] = [], text = own.content): string[] {
  const wanted = readWanted(readTerms(query).terms, { words: held, told: [{ field: 'title', words: told }] }, own);
  return findWanted(text, wanted).map(([start, end]) => text.slice(start, end));
}

describe('What is marked in a page', () => {
  test('is the word, whatever its case and accents, and what begins with it', () => {
    expect(marked('lopez', [['lopez']], page('López, Lo\u0301pez, LOPEZ, López’s, Lopezes, lop', []))).toEqual([
      ...['López', 'Lo\u0301pez', 'LOPEZ', 'López’s', 'Lopezes'],
    ]);
  });

  test('is what the index found by its stem, wherever it stands', () => {
    const own = page('Organic farms organize. An organ.', [['organ', 0]]);
    expect(marked('organizing', [['organ']], own)).toEqual(['Organic']);
    expect(marked('organizing', [['organ']], own, [], 'An organic union')).toEqual(['organic']);
  });

  test('is never the beginning of a word that was asked for', () => {
    expect(marked('frontera', [['frontera']], page('A front, the frontera.', [['frontera', 3]]))).toEqual(['frontera']);
  });

  test('is the part of a compound that was found, or all of it', () => {
    expect(marked('cooperate', [['cooper']], page('In co-operation now', [['cooper', 1]]))).toEqual(['co-operation']);
    expect(marked('wars', [['war']], page('A post-war world', [['war', 1]]))).toEqual(['war']);
  });

  test('is in a title the word that is most like what was found there', () => {
    expect(marked('organizing', [['organ']], page('', [], 'An Organization'), ['organ'], 'An Organization')).toEqual([
      'Organization',
    ]);
    expect(marked('2023', [['2023']], page('', [], '2021 to 2023'), ['2023'], '2021 to 2023')).toEqual(['2023']);
  });

  test('is “US” for “U.S.”, and not “us”', () => {
    expect(
      marked(
        'U.S.',
        [['us']],
        page('Let us see the US', [
          ['us', 1],
          ['us', 4],
        ]),
      ),
    ).toEqual(['US']);
  });

  test('is found where nothing parts words', () => {
    expect(marked('会談', [['会談']], page('首脳会談は', []))).toEqual(['会談']);
  });
});
