import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';

const BODY =
  'The ferry to Holm will sail twice a day, and the fare for children is cut by half, as the board has decided.';
const dated = (field: string, text = BODY) =>
  normalizeMarkdown(`---\ntitle: A reply on ferries\n${field}\n---\n\n${text}\n`).date;

test.each([
  ['permalink: /resources/replies/1999-10-05-reply-on-ferries/', '1999-10-05'],
  ['url: /news/1999/10/05/ferries.html', '1999-10-05'],
  ['url: https://port.example/1999/10/05/ferries', '1999/10/05'],
  ['link: https://port.example/news/19991005/ferries', '19991005'],
  ['permalink: /boletines/1999_10_05', '1999_10_05'],
])('The day in an address is that of publication, inferred: %s', (field, exact) => {
  const printed = exact.startsWith('1999-') && field.includes('/10/') ? '1999/10/05' : exact;
  expect(dated(field)).toEqual({ value: '1999-10-05', basis: 'inferred', note: `Its address has “${printed}”.` });
});

test.each([
  'permalink: /replies/1999-13-45-ferries/',
  'permalink: /1999-10-05-ferries/1999-11-06/',
  'url: https://port.example/id/199910051234',
  'url: https://port.example/reports/1999/10',
  'permalink: /ferries-of-1999-10-05/',
])('No day, two of them, or one that may be told of: %s', (field) => {
  expect(dated(field)).toBeUndefined();
});

test('What the document says goes before its address', () => {
  expect(dated('permalink: /1999-10-05-ferries/\ndate: 1999-10-04')).toEqual({ value: '1999-10-04', basis: 'stated' });
});

test.each(['Aug-16-1983', 'August-16-1983', '16-Aug-1983'])('A day with hyphens is read: %s', (day) => {
  expect(dated(`dcterms.created: ${day}`.replace('dcterms.created', 'date'))).toEqual({
    value: '1983-08-16',
    basis: 'stated',
  });
});
