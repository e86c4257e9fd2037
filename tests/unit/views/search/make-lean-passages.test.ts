import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../../src/phrases/lean-passages.ts';
import type { PassagesFile, PublishedPassage } from '../../../../src/phrases/passages-file.ts';
import { makeLeanPassages } from '../../../../src/views/search/make-lean-passages.ts';
import { harbour } from '../../islands/passages/sample-passages.ts';

const words = 'Ana Rivera said “the\nferry  stays,”\u00a0and left.\n\n- A \\[small\\] boat.\n- **Two** boats.\n';
const at = (part: string): [number, number] => [words.indexOf(part), words.indexOf(part) + part.length];
const turn = { turn: 't2', label: 'MS. RIVERA', speaker: 'Ms. Rivera' };
const file = (more: Partial<PassagesFile>): PassagesFile => ({
  ...harbour,
  source: { text: words, sha256: 'a'.repeat(64) },
  ...more,
});
const passages: Record<string, PublishedPassage> = {
  title: { text: 'The Harbour Call, in Full', name: 'title', part: 'around' },
  p1: { text: 'Ana Rivera said “the ferry stays,” and left.', name: '¶1', at: at(words.split('\n\n')[0] ?? '') },
  p2: { text: 'A [small] boat.', name: '¶2', at: at('- A \\[small\\] boat.'), next: 1 },
  p3: { text: 'Two boats.', name: '¶3', at: at('- **Two** boats.') },
  n1: { text: 'No place.', name: 'a note of its own', part: 'signature' },
  t2p1: { text: 'Ana', name: 'turn 2, ¶1', ...turn, at: [0, 3], received: [{ start: 0, end: 3, from: 'An' }] },
  t2p2: { text: 'Rivera', name: 'turn 2, ¶2', ...turn, at: [4, 10] },
  t3p2: { text: 'said', name: 'turn 3, ¶2', turn: 't3', label: 'Q', speaker: 'Reporter', at: [11, 15] },
};

describe('What is published of a document’s words', () => {
  test.each<[string, PassagesFile]>([
    ['without a source', harbour],
    ['with one, over lines and with marks of Markdown', file({ passages })],
    [
      'where a statement is a turn, a part of one, more than one, or a turn whose words are not published',
      file({
        passages,
        quotes: [
          { id: 'q1', mode: 'spoken', speaker: 'Ms. Rivera', parts: [['t2p1', 0, 3], ['t2p2', 0, 6]] }, // prettier-ignore
          { id: 'q2', mode: 'spoken', speaker: 'Ms. Rivera', parts: [['t2p1', 0, 3]] },
          { id: 'q3', mode: 'spoken', speaker: 'Ms. Rivera', parts: [['t2p1', 0, 3], ['t2p2', 0, 6], ['t3p2', 0, 4]] }, // prettier-ignore
          { id: 'q4', mode: 'spoken', speaker: 'Ms. Rivera', parts: [] },
        ],
      }),
    ],
    ['where passages are called in other ways', file({ passages: { p1: { text: 'One.', name: '№ 1 of 10' }, p10: { text: 'Ten.', name: '¶10 #%' } } })], // prettier-ignore
  ])('%s, is read from its file as it was written', (_, whole) => {
    expect(readPassages(JSON.parse(JSON.stringify(makeLeanPassages(whole))) as never)).toEqual(whole);
  });

  test('stands there without what its source and its ids tell', () => {
    const lean = makeLeanPassages(file({ passages, quotes: [] }));
    expect(lean.called).toEqual({ p: '¶#', tp: 'turn #, ¶%', n: 'a note of its own' });
    expect(lean.passages).toMatchObject({ p3: { text: 'Two boats.' } });
    expect(lean.passages['p1']).toEqual({ at: passages['p1']?.at });
    expect(lean.passages['t2p2']).toEqual({ at: [4, 10] });
  });
});
