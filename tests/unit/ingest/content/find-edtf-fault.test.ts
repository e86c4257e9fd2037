import { expect, test } from 'vitest';
import { findEdtfFault } from '../../../../scripts/ingest/content/find-edtf-fault.ts';

test.each([
  '2020',
  '2020-05',
  '2020-05-04',
  '[..2021-11-18]',
  '[2023-01-10..]',
  '2023-01-09/2023-01-10',
  '2020-05/2020-05-04',
  '../2020',
  '2020-05-04?',
  '2020-02-29',
  '1850~',
  '[1980..1989]',
  '2020-05/..',
])('%s is a date', (text) => {
  expect(findEdtfFault(text)).toBeUndefined();
});

test.each([
  ['4 May 2020', 'is not an EDTF date'],
  ['', 'is not an EDTF date'],
  ['2020-13', 'is not an EDTF date'],
  ['2021-02-29', 'holds a day that the calendar does not have'],
  ['[..2021-02-29]', 'holds a day that the calendar does not have'],
  ['2023-01-10/2023-01-09', 'ends before it begins'],
  ['2020-05-04T10:00:00Z', 'holds a time of day'],
])('%j %s', (text, fault) => {
  expect(findEdtfFault(text)).toBe(fault);
});
