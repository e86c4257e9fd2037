import { expect, test } from 'vitest';
import { homePage } from '../../../../src/views/home/home-page.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const dated = (day: number, month = '05') => {
  const value = `1999-${month}-${String(day).padStart(2, '0')}`;
  return sampleDocument({ id: `on-${value}`, event: 'fair', date: { value, basis: 'stated' } });
};
const shown = (documents: ReturnType<typeof dated>[]) => {
  const fair = { id: 'fair', name: 'The fair', date: '1999-05-20', basis: 'stated' as const };
  const archive = archiveOf(documents, { lead: ['fair'] }, { ...noAuthorities(), events: [fair] });
  const { events, others } = homePage(archive, { sections: [], stripOf: () => undefined });
  const rows = [...events.flatMap((event) => event.rows), ...others];
  return rows.map(({ href }) => href.split('/')[2]);
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

test('Bars are as wide as their documents are long, to one scale', () => {
  const strip = { width: 1000, height: 16, shapes: [], gaps: '', ticks: '', marks: '' };
  const documents = [2000, 500, 3].map((words) =>
    sampleDocument({ id: `of-${String(words)}`, counts: { words, paragraphs: 1, turns: 0, corrections: 0 } }),
  );
  const page = homePage(archiveOf(documents), { sections: [], stripOf: () => strip });
  expect(page.others.map(({ href, strip: drawn }) => `${href} ${String(drawn?.share)}`).toSorted()).toEqual([
    '/documents/of-2000/ 100',
    '/documents/of-3/ 1.5',
    '/documents/of-500/ 25',
  ]);
  expect(page.scale).toEqual({ bars: 3, most: 2000, least: 3 });
});
