import { expect, test } from 'vitest';
import { passagesFile } from '../../../../src/views/search/make-passages-file.ts';
import type { Block } from '../../../../src/record/block.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';

const textsOf = (more: Parameters<typeof sampleDocument>[0]) => {
  const document = sampleDocument(more);
  const { passages } = passagesFile(document, archiveOf([document]));
  return Object.fromEntries(Object.entries(passages).map(([id, { text }]) => [id, text]));
};

test('A dateline is searched with the first paragraph, as it is read', () => {
  const blocks = [paragraph('p1', 'The harbour froze.'), paragraph('p2', 'It thawed.')];
  expect(textsOf({ dateline: { place: 'OSLO', text: 'OSLO —' }, blocks })).toEqual({
    title: 'A sample',
    p1: 'OSLO — The harbour froze.',
    p2: 'It thawed.',
  });
});

test('A dateline over a text that has only turns is searched with the first of them', () => {
  expect(
    textsOf({ dateline: { place: 'OSLO', text: 'OSLO —' }, blocks: [turn('t1', 'Q', 'press', ['Why?'])] }),
  ).toEqual({ title: 'A sample', t1p1: 'OSLO — Why?' });
});

test('The line below the title is searched', () => {
  const deck = 'What the harbour’s ice cost';
  expect(textsOf({ deck, blocks: [paragraph('p1', 'It froze.')] })).toEqual({
    title: 'A sample',
    deck,
    p1: 'It froze.',
  });
});

test('The heading of a pull quote is searched with it', () => {
  const quote: Block = {
    kind: 'pull-quote',
    id: 'pq1',
    text: 'The harbour froze.',
    spans: [],
    source: [0, 20],
    repeats: 'p1',
    heading: { text: 'A Cold Year', source: [0, 11] },
  };
  expect(textsOf({ blocks: [quote] })).toEqual({ title: 'A sample', pq1: 'A Cold Year The harbour froze.' });
});

test('A title that the archive gave and a speaker’s label are no words of the document', () => {
  const title = { value: '[A call]', basis: 'supplied' as const };
  expect(textsOf({ title, blocks: [turn('t1', 'MODERATOR:', 'moderator', ['Thank you.'])] })).toEqual({
    t1p1: 'Thank you.',
  });
});
