import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { homeHeadline } from '../../../../src/views/home/home-headline.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const documents = (count: number, dates: string[] = []) =>
  Array.from({ length: count }, (_, at) => {
    const value = dates[at];
    return sampleDocument({ id: `d${String(at)}`, ...(value && { date: { value, basis: 'stated' } }) });
  });

test.each([
  [1, [], 'One document.'],
  [5, [], 'Five documents.'],
  [5, ['1999'], 'Five documents, 1999.'],
  [155, ['2003-05', '1998-11-18/1998-11-20'], '155 documents, 1998 to 2003.'],
  [2794, [], '2,794 documents.'],
])('Of %i documents the headline is made of counts', (count, dates, headline) => {
  expect(homeHeadline(archiveOf(documents(count, dates)))).toBe(headline);
});

test('Where events lead, they are counted; the editor’s words go before; an empty archive has its name', () => {
  const events = ['a', 'b'].map((id) => ({ id, name: id, date: '1999', basis: 'stated' as const }));
  const lead = { lead: ['a', 'b', 'gone'] };
  expect(homeHeadline(archiveOf(documents(3), lead, { ...noAuthorities(), events }))).toBe(
    'Two events, three documents.',
  );
  expect(homeHeadline(archiveOf(documents(3), { headline: 'The harbour.' }))).toBe('The harbour.');
  expect(homeHeadline(archiveOf([], { title: 'Harbour Papers' }))).toBe('Harbour Papers');
});
