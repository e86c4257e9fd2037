import { expect, test } from 'vitest';
import { restingList } from '../../../../src/views/reading/resting-list.ts';
import { authorityFiles, noAuthorities } from '../../../../src/record/authority.ts';
import { archiveOf, paragraph, sampleDocument } from '../../samples/sample-document.ts';

const evidence = (block: string) => [{ document: 'sample', block, exact: 'Monday' }];
const people = [authorityFiles.people.parse({ id: 'lee', name: 'Jane Lee', evidence: evidence('p2') })];
const date = { value: '2020-05-04', basis: 'inferred' as const, evidence: evidence('p1') };
const document = sampleDocument({ blocks: [paragraph('p1', 'On Monday.'), paragraph('p2', 'Monday.')], date });

test('What rests on a document is one line, and folds out to its passages', () => {
  const other = sampleDocument({ id: 'other', title: { value: 'Another', basis: 'stated' }, date });
  const list = restingList('sample', archiveOf([document, other], {}, { ...noAuthorities(), people }));
  expect(list?.summary).toBe('1 person, its date and another document');
  expect(list?.rows.map(({ what, of, places }) => [what, of?.title.text, places.map(({ href }) => href)])).toEqual([
    ['its date', undefined, ['#p1']],
    ['the date of', 'Another', ['#p1']],
    [undefined, 'Jane Lee', ['#p2']],
  ]);
});

test('Passages that moved here are named, and nothing is said where nothing rests on it', () => {
  const other = sampleDocument({ id: 'other', moved: { p4: 'sample#p1' } });
  const plain = sampleDocument({ blocks: [paragraph('p1', 'On Monday.')] });
  expect(restingList('sample', archiveOf([plain, other]))?.rows).toMatchObject([
    { what: 'the passages that stand here now of', of: { href: '/documents/other/' } },
  ]);
  expect(restingList('sample', archiveOf([plain]))).toBeUndefined();
});
