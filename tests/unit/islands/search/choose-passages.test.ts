import { describe, expect, test } from 'vitest';
import { choosePassages, findDocumentHits } from '../../../../src/islands/search/choose-passages.ts';
import { readTerms } from '../../../../src/islands/search/query-terms.ts';
import { readPhrase } from '../../../../src/phrases/find-phrase.ts';

const passages = {
  p1: { text: 'Stand in line; it is 5 already.', name: '¶1' },
  t7p1: { text: 'Hello.', name: 'turn 7, ¶1', turn: 't7', speaker: 'Reporter' },
  t7p2: { text: 'What of Line 5?', name: 'turn 7, ¶2', turn: 't7', speaker: 'Reporter' },
  t9p1: { text: 'A line.', name: 'turn 9, ¶1', turn: 't9', speaker: 'Official' },
};
const choose = (query: string, found: string[], from: Parameters<typeof choosePassages>[0] = passages) => {
  const wanted = readTerms(query).terms.map(({ phrase }) => ({ forms: [phrase] }));
  return choosePassages(from, found, readPhrase(query), wanted, findDocumentHits(from, wanted));
};

describe('choosePassages', () => {
  test('puts the passage with the phrase first and shows its own paragraph', () => {
    expect(choose('line 5', ['p1', 't7', 't9'])).toEqual([
      {
        id: 't7',
        name: { text: 'Turn 7 · Reporter', places: [] },
        excerpt: {
          text: 'What of Line 5?',
          places: [
            [8, 12],
            [13, 14],
          ],
        },
      },
      {
        id: 'p1',
        name: { text: '¶1', places: [] },
        excerpt: {
          text: 'Stand in line; it is 5 already.',
          places: [
            [9, 13],
            [21, 22],
          ],
        },
      },
    ]);
  });

  test('shows passages with a part of the query where none has all of it', () => {
    expect(choose('line nothing', ['t9']).map(({ id }) => id)).toEqual(['t9']);
  });

  test('shows the words around the first hit of a long passage, cut between words', () => {
    const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
    const [hit] = choose('needle', ['p1'], { p1: { text, name: '¶1' } });
    const { text: shown = '', places = [] } = hit?.excerpt ?? {};
    expect(shown).toMatch(/^… (before )+needle (after )*after …$/);
    expect(shown.length).toBeLessThan(260);
    expect(places.map(([start, end]) => shown.slice(start, end))).toEqual(['needle']);
  });

  test('shows words around a hit where nothing parts words', () => {
    const text = `${'前'.repeat(300)}会談${'後'.repeat(300)}`;
    const [hit] = choose('会談', ['p1'], { p1: { text, name: '¶1' } });
    const { text: shown = '', places = [] } = hit?.excerpt ?? {};
    expect(shown).toMatch(/^… 前+会談後+ …$/);
    expect(places.map(([start, end]) => shown.slice(start, end))).toEqual(['会談']);
  });

  test('marks where a corrected word stands that was asked for as received', () => {
    const received = [{ start: 4, end: 9, from: 'Lpez' }];
    const [hit] = choose('lpez', ['p1'], { p1: { text: 'Mr. López spoke.', received, name: '¶1' } });
    expect(hit?.excerpt.places).toEqual([[4, 9]]);
  });
});
