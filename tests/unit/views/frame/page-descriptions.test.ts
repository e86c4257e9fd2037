import { expect, test } from 'vitest';
import { describeDocument, distinctTitle } from '../../../../src/views/frame/page-descriptions.ts';
import { fitDescription } from '#words/frame-descriptions.ts';
import { namedAuthorities, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';

test('a document is described by what it is, its topics by their passages, and its own line below the title', () => {
  const blocks = [paragraph('p1', 'Boats and Fish.'), paragraph('p2', 'Boats.')];
  const document = sampleDocument({ blocks, deck: 'What boats do.' });
  const archive = sampleArchive([document], namedAuthorities({ topics: ['Fish', 'Boats'] }));
  const mentions = archive.texts.get('sample')?.mentions ?? [];
  expect(describeDocument({ ...document, mentions }, archive)).toBe(
    'Article: no author found · no date found · 0 paragraphs. Topics: Boats, Fish. What boats do.',
  );
});

test('a document without topics is described by how it begins, as far as there is room; a transcript and an altered copy are not', () => {
  const describe = (more: Parameters<typeof sampleDocument>[0]) => {
    const document = sampleDocument(more);
    return describeDocument(document, archiveOf([document]));
  };
  expect(describe({ blocks: [paragraph('p1', 'It rained.')] })).toMatch(/ 0 paragraphs\. Begins: It rained\.$/);
  const long = describe({ blocks: [paragraph('p1', 'It rained on the harbour. '.repeat(20))] });
  expect(long.length).toBeLessThanOrEqual(160);
  expect(long).toMatch(/Begins: It rained on the harbour\. It .*…$/);
  expect(describe({ blocks: [turn('t1', 'Q', 'press', ['Good afternoon.'])] })).not.toContain('Begins');
  const altered = { value: 'altered', basis: 'supplied' } as const;
  expect(describe({ blocks: [paragraph('p1', 'It rained.')], textState: altered })).not.toContain('Begins');
});

test('sentences for which there is no room are left out, and a first one that is too long is cut at a word', () => {
  expect(fitDescription(['One.', 'b'.repeat(160), 'Three.'])).toBe('One. Three.');
  const cut = fitDescription(['many words '.repeat(40)]);
  expect(cut.length).toBeLessThanOrEqual(160);
  expect(cut).toMatch(/(?:many|words)…$/);
});

test('documents of one title are told apart by their date, and by their id where that is the same too', () => {
  const alike = (id: string, date?: string) =>
    sampleDocument({
      id,
      title: { value: 'Briefing', basis: 'stated' },
      ...(date && { date: { value: date, basis: 'stated' } }),
    });
  const documents = [
    alike('a', '1999-05-05'),
    alike('b', '1999-05-06'),
    alike('c', '1999-05-06'),
    sampleDocument({ id: 'd' }),
  ];
  const archive = archiveOf(documents);
  expect(documents.map((document) => distinctTitle(document, archive))).toEqual([
    'Briefing, 5 May 1999',
    'Briefing, 6 May 1999 (b)',
    'Briefing, 6 May 1999 (c)',
    'A sample',
  ]);
});
