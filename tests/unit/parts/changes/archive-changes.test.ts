import { expect, test } from 'vitest';
import { archiveChanges } from '../../../../src/parts/changes/archive-changes.ts';
import { changesOf } from '../../../../src/parts/changes/changes-of.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { archiveOf, paragraph, sampleDocument } from '../../samples/sample-document.ts';

const sample = sampleDocument();
const came = (id: string, on: string | undefined, more: Partial<Document> = {}): Document =>
  sampleDocument({ id, source: { ...sample.source, ...(on !== undefined && { since: on }) }, ...more });

const corrected = (more: Partial<Document['corrections'][number]>[]): Partial<Document> => ({
  corrections: more.map((one) => ({ block: 'p1', start: 0, end: 4, from: 'Jos', to: 'José', reason: 'Lost.', ...one })),
  counts: { words: 0, paragraphs: 0, turns: 0, corrections: more.length },
});

const told = (changes: ReturnType<typeof changesOf.answer>) =>
  changes.map(({ on = 'undated', kind, document }) => `${on} ${kind} ${document}`);

test('Changes are in the order in which the archive changed, whatever the documents’ own days are', () => {
  const archive = archiveOf(
    [
      came('recent-paper', '2020-05-01', { date: { value: '2021-01-01', basis: 'stated' } }),
      came('old-paper', '2026-03-04', { date: { value: '1999-01-01', basis: 'stated' } }),
      came('put-there', undefined, { date: { value: '2022-01-01', basis: 'stated' } }),
      came('mended', '2020-05-01', corrected([{ on: '2024-02-03' }, {}])),
    ],
    { withdrawn: { gone: { reason: 'On request.', on: '2023-06-07' }, lost: 'A slip.' } },
  );
  expect(told(archive.ask(archiveChanges))).toEqual([
    '2026-03-04 added old-paper',
    '2024-02-03 corrected mended',
    '2023-06-07 withdrawn gone',
    '2020-05-01 added recent-paper',
    '2020-05-01 added mended',
    'undated added put-there',
    'undated corrected mended',
    'undated withdrawn lost',
  ]);
});

test('A word that was mended in several places is told once; what a rule mended as the file was read is no change', () => {
  const archive = archiveOf([
    came(
      'mended',
      '2020-05-01',
      corrected([{ byRule: true }, { on: '2024-02-03' }, { on: '2024-02-03', start: 9, end: 13 }]),
    ),
    came('read', '2020-05-01', corrected([{ byRule: true }])),
  ]);
  expect(archive.ask(archiveChanges).filter(({ kind }) => kind === 'corrected')).toEqual([
    {
      kind: 'corrected',
      document: 'mended',
      on: '2024-02-03',
      corrected: [{ from: 'Jos', to: 'José', reason: 'Lost.', number: 2, places: 2 }],
    },
  ]);
});

test('A day without a SHA-256 beside it is a day, too', () => {
  const archive = archiveOf([sampleDocument({ source: { ...sample.source, receivedOn: '2020-05-01' } })]);
  expect(told(archive.ask(archiveChanges))).toEqual(['2020-05-01 added sample']);
});

test('Words that are not published are not told as corrected', () => {
  const rights = { statement: 'Theirs.', publish: 'metadata' as const };
  const archive = archiveOf([came('held', '2020-05-01', { rights, ...corrected([{ on: '2024-02-03' }]) })]);
  expect(told(archive.ask(archiveChanges)).filter((line) => !line.includes('added'))).toEqual([]);
});

test('Changes of a person, a topic or an event are those of documents that name it, that it made, or that are of it', () => {
  const mention = { entity: 'ann', kind: 'people' as const, block: 'p1', start: 0, end: 3 };
  const archive = archiveOf(
    [
      came('named', '2020-05-01', { blocks: [paragraph('p1', 'Ann came.')], mentions: [mention] }),
      came('hers', '2020-05-02', { contributors: [{ name: 'Ann', role: 'author', person: 'ann', basis: 'stated' }] }),
      came('of-the-day', '2020-05-03', { event: 'flood' }),
      came('other', '2020-05-04'),
    ],
    { withdrawn: { gone: 'A slip.' } },
    {
      ...noAuthorities(),
      people: [{ id: 'ann', name: 'Ann', basis: 'supplied' }],
      events: [{ id: 'flood', name: 'The flood', date: '2020-05-01', basis: 'supplied' }],
    },
  );
  expect(told(archive.ask(changesOf, 'ann'))).toEqual(['2020-05-02 added hers', '2020-05-01 added named']);
  expect(told(archive.ask(changesOf, 'flood'))).toEqual(['2020-05-03 added of-the-day']);
  expect(archive.ask(changesOf, 'nobody')).toEqual([]);
});
