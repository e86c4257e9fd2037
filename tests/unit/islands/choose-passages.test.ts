import { describe, expect, test } from 'vitest';
import { choosePassages, findDocumentHits } from '../../../src/islands/choose-passages.ts';
import { queryWords } from '../../../src/islands/fold.ts';

const passages = {
  p1: { text: 'Stand in line; it is 5 already.', name: '¶1' },
  t7p1: { text: 'Hello.', name: 'turn 7, ¶1', turn: 't7', speaker: 'Reporter' },
  t7p2: { text: 'What of Line 5?', name: 'turn 7, ¶2', turn: 't7', speaker: 'Reporter' },
  t9p1: { text: 'A line.', name: 'turn 9, ¶1', turn: 't9', speaker: 'Official' },
};
const choose = (query: string, found: string[], from: Parameters<typeof choosePassages>[0] = passages) => {
  const wanted = queryWords(query);
  return choosePassages(from, found, query, wanted, findDocumentHits(from, wanted));
};

describe('choosePassages', () => {
  test('puts the passage with the phrase first and shows its own paragraph', () => {
    expect(choose('line 5', ['p1', 't7', 't9'])).toEqual([
      { id: 't7', name: 'Turn 7 · Reporter', excerpt: 'What of Line 5?' },
      { id: 'p1', name: '¶1', excerpt: 'Stand in line; it is 5 already.' },
    ]);
  });

  test('shows passages with a part of the query where none has all of it', () => {
    expect(choose('line nothing', ['t9']).map(({ id }) => id)).toEqual(['t9']);
  });

  test('shows the words around the first hit of a long passage, cut between words', () => {
    const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
    const [hit] = choose('needle', ['p1'], { p1: { text, name: '¶1' } });
    expect(hit?.excerpt).toMatch(/^… (before )+needle (after )*after …$/);
    expect(hit?.excerpt.length).toBeLessThan(260);
  });
});
