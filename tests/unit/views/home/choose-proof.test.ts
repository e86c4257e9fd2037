import { expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { chooseProof } from '../../../../src/views/home/choose-proof.ts';
import { archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';
import { writtenDocument } from './written-document.ts';

/** The words that are chosen. */
function chosen(documents: Document[], settings: Record<string, unknown> = {}): string | undefined {
  const archive = archiveOf(documents, settings);
  const found = chooseProof(archive);
  return found && archive.passage(found.document, found.block)?.text.slice(found.start, found.end);
}

const short = 'The mayor spoke. “The harbour is open again,” she said.';
const long = 'It rained. “The harbour is open again, and so is the bridge,” she said.';

test('The longest quotation that fits is chosen, with its place in the file', () => {
  const tooLong = `“The harbour ${'and the bridge '.repeat(12)}are open,” she said.`;
  expect(chosen([writtenDocument('a', `${short}\n\n${tooLong}`), writtenDocument('b', long)])).toBe(
    'The harbour is open again, and so is the bridge,',
  );
  const found = chooseProof(archiveOf([writtenDocument('a', `x\n\n${short}`)]));
  expect(found?.source).toEqual([21, 47]);
});

test('A whole sentence goes before a longer part of one', () => {
  expect(chosen([writtenDocument('a', `${short}\nHe saw “ships that came to the harbour of the old town”.`)])).toBe(
    'The harbour is open again,',
  );
});

test.each<[string, Partial<Document>]>([
  ['of an altered copy', { textState: { value: 'altered', basis: 'supplied' } }],
  ['of which only the beginning is published', { rights: { statement: 'x', publish: 'excerpt' } }],
  ['that is not published', { rights: { statement: 'x', publish: 'metadata' } }],
])('Nothing %s is chosen, also where the editor asks for it', (name, more) => {
  const withheld = writtenDocument('a', long, more);
  expect(chosen([withheld])).toBeUndefined();
  expect(chosen([withheld, writtenDocument('b', short)])).toBe('The harbour is open again,');
  const asked = chosen([withheld], { proof: { document: 'a', block: 'p1', exact: 'so is the bridge' } });
  expect(asked).toBe(name === 'of an altered copy' ? 'so is the bridge' : undefined);
});

test.each([
  ['who is not named', { speaker: { status: 'role' as const, label: 'officials' }, basis: 'cue' as const }],
  ['told by the context alone', { speaker: { status: 'named' as const, label: 'Ann' }, basis: 'context' as const }],
])('No quotation of somebody %s is chosen: then a passage is', (_, attribution) => {
  const document = writtenDocument('a', short);
  const quotes = document.quotes.map((quote) => ({ ...quote, attribution }));
  const found = chooseProof(archiveOf([{ ...document, quotes }]));
  expect([found?.block, found?.quote]).toEqual(['p1', undefined]);
});

test('Words that a correction touches, or that the file has with signs between them, are not chosen', () => {
  const corrected = writtenDocument('a', long, {
    corrections: [{ block: 'p1', start: 20, end: 22, from: 'o', to: 'ou', reason: 'a lost letter' }],
  });
  const marked = writtenDocument('b', long);
  const quotes = marked.quotes.map((quote) => ({
    ...quote,
    parts: quote.parts.map((part) => ({ ...part, source: [part.source[0], part.source[1] + 4] as [number, number] })),
  }));
  const blocks = marked.blocks.map((block) => ({ ...block, source: [0, block.source[1] + 4] as [number, number] }));
  expect(chosen([corrected, { ...marked, quotes, blocks }, writtenDocument('c', short)])).toBe(
    'The harbour is open again,',
  );
});

test('Of an archive without quotations the longest passage that fits is chosen, or the first sentence of one', () => {
  const none = writtenDocument('a', 'The harbour opened in the spring.\nThe bridge opened in the summer of that year.');
  expect(chosen([none])).toBe('The bridge opened in the summer of that year.');
  expect(chosen([writtenDocument('a', `The harbour opened in the spring. ${'It rained. '.repeat(40)}`.trim())])).toBe(
    'The harbour opened in the spring.',
  );
  const call = sampleDocument({ blocks: [turn('t1', 'MS. REYES', 'official', ['The harbour opened in the spring.'])] });
  expect(chosen([call])).toBe('The harbour opened in the spring.');
});

test('The editor’s words go before the rule’s, and are the quotation’s that they stand in', () => {
  const documents = [writtenDocument('a', `${short}\n${long}`)];
  const proof = (exact: string, block = 'p1') =>
    chooseProof(archiveOf(documents, { proof: { document: 'a', block, exact } }));
  expect(proof('harbour is open')?.quote?.id).toBe('q1');
  expect(proof('The mayor spoke.')?.quote).toBeUndefined();
  expect(proof('words that are not there')?.block).toBe('p2');
});

test('An empty archive has nothing to choose', () => {
  expect(chosen([])).toBeUndefined();
});
