import { describe, expect, test } from 'vitest';
import { peeksFile } from '../../../../src/views/reading/peeks-file.ts';
import { authorityFiles, noAuthorities } from '../../../../src/record/authority.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

const people = [
  authorityFiles.people.parse({ id: 'lee', name: 'Jane Lee', roles: [{ title: 'Mayor', from: '2001', to: '2005' }] }),
];
const document = sampleDocument({
  blocks: [paragraph('p1', 'Lee said so.'), paragraph('p2', 'José said so.')],
  mentions: [{ entity: 'lee', kind: 'people', block: 'p1', start: 0, end: 3 }],
  quotes: [sampleQuote('q1', 'so', { block: 'p1', speaker: { status: 'named', label: 'Lee', ref: 'lee' }, start: 9 })],
  corrections: [{ block: 'p2', start: 0, end: 4, from: 'Jos', to: 'José', reason: 'A letter was lost.' }],
});
const file = (shown = document) =>
  peeksFile(shown, archiveOf([shown], {}, { ...noAuthorities(), people }), (id) => `/quotes/#${shown.id}-${id}`);

describe('peeksFile', () => {
  test('has what was corrected in a passage and where its statements are listed, and nothing of others', () => {
    const { passages } = file(
      sampleDocument({ ...document, blocks: [...document.blocks, paragraph('p3', 'The end.')] }),
    );
    expect(passages).toEqual({
      p1: { said: ['quotes/', 'q1'], saidAs: '1 statement in this passage, in the list of statements' },
      p2: { corrections: [{ from: 'Jos', to: 'José', reason: 'A letter was lost.' }] },
    });
  });

  test('has of a turn that is a statement where it is listed, once for all its paragraphs', () => {
    const said = { ...sampleQuote('q1', 'Why?', { block: 't1p1' }), mode: 'spoken' as const };
    const call = sampleDocument({ blocks: [turn('t1', 'Q', 'press', ['Why?', 'When?'])], quotes: [said] });
    expect(file(call).passages).toEqual({ t1: { said: ['quotes/', 'q1'] } });
  });

  test('has who the names are that lead on, how much there is of them, and the ways there', () => {
    expect(file().names).toEqual({
      'people/lee/': {
        name: 'Jane Lee',
        what: 'Mayor, 2001–2005',
        counts: '1 statement in 1 document · named in 1 document · 1 passage here',
        ways: [
          ['What they said', 'people/lee/#quoted'],
          ['Page of this person', 'people/lee/'],
        ],
      },
    });
  });
});
