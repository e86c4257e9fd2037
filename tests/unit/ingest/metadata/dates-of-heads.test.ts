import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, outline } from '../normalize.ts';

const LONG =
  'The harbour office will run two new ferries from June, it said, and the fares will stay as they are until the end of next year, whatever the price of oil may be by then.';

test('The day that a release prints above its text is its date, under a letterhead too', () => {
  const letterhead = 'Harbour Office\n\n12 Quay Street\n\nPort Elder\n\nFor the press\n\nRoom 5\n\nNo. 12';
  expect(normalize(`${letterhead}\n\nMay 5, 1999\n\n${LONG}`).date).toEqual({ value: '1999-05-05', basis: 'stated' });
});

test('A line that says to release it and when is the date, and no title', () => {
  const document = normalize(`FOR IMMEDIATE RELEASE, May 5, 1999\n\nHarbour Office Announces Ferries\n\n${LONG}`);
  expect(document.date).toEqual({ value: '1999-05-05', basis: 'stated' });
  expect(document.title.value).not.toContain('RELEASE');
});

test('Below the first long paragraph a line with a day is of what is told', () => {
  const document = normalize(`Two New Ferries\n\n${LONG}\n\nMay 5, 1999\n\n${LONG} It said so twice.`);
  expect(document.date).toBeUndefined();
  expect(outline(document).join('\n')).toContain('May 5, 1999');
});

test('The first lines of a transcript give the day on which it was held, in its own language', () => {
  const turns =
    'PRESIDENTA RUIZ: Buenos días.\n\nPREGUNTA: ¿Por qué?\n\nPRESIDENTA RUIZ: Porque sí.\n\nPREGUNTA: Gracias.';
  expect(normalize(`Conferencia de prensa\n\n5 de marzo de 1999\n\n${turns}`).occurred).toEqual({ date: '1999-03-05' });
});

test.each([
  ['Washington, D.C. – May 5, 1999 – ', 'Washington, D.C.'],
  ['Port Elder, 5 May 1999 -- ', 'Port Elder'],
])('“%s” before a sentence is a dateline with its day', (dateline, place) => {
  const document = normalize(`Two New Ferries\n\n${dateline}${LONG}`);
  expect(document.dateline?.place).toBe(place);
  expect(document.date).toEqual({ value: '1999-05-05', basis: 'stated' });
});

test.each([
  'Ana Ruiz, May 5, 1921 – June 6, 1999, led the harbour office for ten years.',
  'The Board – May 5 – it met.',
  'Anna, May 5, 1999 was a Wednesday: it rained.',
])('“%s” has none', (text) => {
  expect(normalize(`A Report\n\n${text}`).dateline).toBeUndefined();
});

test('Front matter may call the date by many names; the most exact of those that agree counts', () => {
  const document = normalizeMarkdown(
    `---\ntitle: Ferries\ndate: 1999-05\ndatePublished: 1999-05-05T10:00\n---\n\n${LONG}\n`,
  );
  expect(document.date).toEqual({ value: '1999-05-05', basis: 'stated' });
});
