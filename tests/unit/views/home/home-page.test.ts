import { expect, test } from 'vitest';
import { homeDocuments } from '../../../../src/views/home/home-page.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const dated = (day: number, month = '05') => {
  const value = `1999-${month}-${String(day).padStart(2, '0')}`;
  return sampleDocument({ id: `on-${value}`, event: 'fair', date: { value, basis: 'stated' } });
};
const shown = (documents: ReturnType<typeof dated>[]) => {
  const fair = { id: 'fair', name: 'The fair', date: '1999-05-20', basis: 'stated' as const };
  return homeDocuments(archiveOf(documents, { lead: ['fair'] }, { ...noAuthorities(), events: [fair] }));
};

test('Of an event’s many documents the home page shows those that are nearest to it, in the order of time', () => {
  const days = Array.from({ length: 29 }, (_, at) => at + 1);
  expect(shown(days.map((day) => dated(day)))).toEqual(
    [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25].map((day) => `on-1999-05-${String(day)}`),
  );
});

test('Of few documents it shows all', () => {
  const undated = sampleDocument({ id: 'undated', event: 'fair' });
  expect(shown([dated(1, '01'), dated(20), undated])).toEqual(['on-1999-01-01', 'on-1999-05-20', 'undated']);
});
