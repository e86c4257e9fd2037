import { expect, test } from 'vitest';
import { placeFlow, placeNotes } from '../../../../src/views/reading/place-notes.ts';
import { arrangeFlow } from '../../../../src/views/reading/flow.ts';
import { notesSummary, passageNotes } from '../../../../src/views/reading/passage-notes.ts';
import { passageViewer } from '../../../../src/views/reading/passage-view.ts';
import { authorityFiles, noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

const people = [
  authorityFiles.people.parse({
    id: 'lee',
    name: 'Jane Lee',
    evidence: [{ document: 'sample', block: 'p2', exact: 'Ms. Lee' }],
  }),
];

function notesOf(document: Document, others: Document[] = []) {
  return passageNotes(document, archiveOf([document, ...others], {}, { ...noAuthorities(), people }));
}

test('Corrections that are alike are noted once, where the first stands', () => {
  const correction = (block: string) => ({
    block,
    start: 0,
    end: 4,
    from: 'Jos',
    to: 'José',
    reason: 'A letter was lost.',
  });
  const notes = notesOf(sampleDocument({ corrections: [correction('p1'), correction('p3')] }));
  expect(notes({ id: 'p1' })).toMatchObject([{ kind: 'correction', from: 'Jos', to: 'José', count: 2, first: true }]);
  expect(notes({ id: 'p3' })).toEqual([]);
});

test('Says whom “he” means, and not whom a name tells', () => {
  const ref = (label: string) => ({ status: 'named' as const, label, ref: 'lee' });
  const document = sampleDocument({
    blocks: [paragraph('p1', 'She said so.'), paragraph('p2', 'Ms. Lee said so.')],
    quotes: [
      sampleQuote('q1', 'so', { block: 'p1', speaker: ref('she') }),
      sampleQuote('q2', 'so', { block: 'p2', speaker: ref('Ms. Lee') }),
    ],
  });
  expect(notesOf(document)({ id: 'p1' })).toEqual([
    { kind: 'meant', printed: 'she', name: 'Jane Lee', href: '/people/lee/' },
  ]);
  expect(notesOf(document)({ id: 'p2' })).toEqual([]);
});

test('Notes a figure that is not simply stated', () => {
  const figure = (block: string, status: 'stated' | 'forecast') => ({
    block,
    start: 0,
    end: 7,
    exact: '40 dams',
    quantity: { least: 40, most: 40 },
    unit: 'dams',
    of: 'dams built by May',
    status,
  });
  const notes = notesOf(sampleDocument({ figures: [figure('p1', 'stated'), figure('p2', 'forecast')] }));
  expect(notes({ id: 'p1' })).toEqual([]);
  expect(notes({ id: 'p2' })[0]).toMatchObject({ kind: 'figure', claimed: 'expected', of: 'dams built by May' });
});

test('Says which day words mean that the document’s day tells, once and not where the text names it', () => {
  const day = (block: string, exact: string, edtf: string, basis: 'relative' | 'absolute' = 'relative') => ({
    block,
    start: 0,
    end: exact.length,
    exact,
    edtf,
    basis,
  });
  const notes = notesOf(
    sampleDocument({
      dates: [
        day('p1', 'Tuesday', '2020-05-05'),
        day('p2', 'tuesday', '2020-05-05'),
        day('p3', 'May 4th', '2020-05-04'),
        day('p4', 'the last two years', '2018/2020'),
        day('p5', 'May Day', '2020-05-01', 'absolute'),
      ],
    }),
  );
  expect(notes({ id: 'p1' })).toEqual([{ kind: 'day', exact: 'Tuesday', day: '5 May 2020' }]);
  expect(['p2', 'p3', 'p4', 'p5'].flatMap((id) => notes({ id }))).toEqual([]);
});

test('Notes reach beside what follows, but not beside the next notes nor over a turn', () => {
  const correction = (block: string, from: string) => ({ block, start: 0, end: 1, from, to: 'a', reason: 'Lost.' });
  const blocks = [
    ...['p11', 'p12', 'p13', 'p14'].map((id) => paragraph(id, 'a')),
    turn('t1', 'Q', 'press', ['a']),
    paragraph('p5', 'a'),
  ];
  const document = sampleDocument({ blocks, corrections: [correction('p11', 'b'), correction('p14', 'c')] });
  const flow = placeNotes(arrangeFlow(blocks, [], passageViewer(document, {}, notesOf(document))));
  expect(flow.map(({ beside }) => beside?.rows)).toEqual([3, undefined, undefined, 1, undefined, undefined]);
  expect(flow[0]?.beside).toMatchObject({ summary: 'Note: corrected', low: false });
});

test('Notes go below the words where something else stands beside them', () => {
  const blocks = [paragraph('p1', 'a'), paragraph('p2', 'a')];
  const correction = { block: 'p1', start: 0, end: 1, from: 'b', to: 'a', reason: 'Lost.' };
  const document = sampleDocument({ blocks, corrections: [correction, { ...correction, block: 'p2', from: 'c' }] });
  const flow = arrangeFlow(blocks, [], passageViewer(document, {}, notesOf(document)));
  const low = placeFlow(flow, (id) => id === 'p1').map((item) => 'beside' in item && item.beside.low);
  expect(low).toEqual([true, false]);
});

test('Says how many notes there are and of what kinds', () => {
  const sic = { kind: 'sic' as const, exact: 'a', note: 'b' };
  const day = { kind: 'day' as const, exact: 'Monday', day: '4 May 2020' };
  expect(notesSummary([sic, sic, day])).toBe('3 notes: as in the source, which day is meant');
  expect(notesSummary([day])).toBe('Note: which day is meant');
});
