import { describe, expect, test } from 'vitest';
import { daysApart, sideOf, sideOfBeginning } from '../../../src/archive/side-of.ts';
import type { Dated } from '../../../src/record/day-of.ts';

const meeting = { date: '2023-01-09/2023-01-10' };
const dated = (value: string | undefined): Dated => (value === undefined ? {} : { date: { value, basis: 'stated' } });

describe('The side of an event', () => {
  test.each([
    ['2023-01-08', 'before'],
    ['2023-01-10', 'during'],
    ['2023-01-09/2023-01-10', 'during'],
    ['2023-01-11', 'after'],
    ['[..2023-01-08]', 'before'],
    ['[..2023-01-10]', 'open'],
    ['[2023-01-10..]', 'open'],
    ['2023-01', 'open'],
    [undefined, 'open'],
  ])('puts %s %s it', (document, side) => expect(sideOf(dated(document), meeting)).toBe(side));
});

describe('The days between', () => {
  test.each([
    ['2023-01-07', 2],
    ['2023-01-10', 0],
    ['2023-01-13', 3],
    ['2023-01', 0],
    ['[..2023-01-08]', 1],
    ['[2023-01-12..]', 2],
    [undefined, Infinity],
    ['someday', Infinity],
  ])('counts from %s: %s', (document, days) => expect(daysApart(dated(document), meeting)).toBe(days));
});

describe('The side of an event’s beginning', () => {
  test.each([
    ['2023-01-08', 'before'],
    ['[..2023-01-08]', 'before'],
    ['2023-01-09', 'since'],
    ['2023-01-11', 'since'],
    ['[2023-01-10..]', 'since'],
    ['[..2023-01-10]', 'unknown'],
    ['2023-01', 'unknown'],
    [undefined, 'unknown'],
  ])('puts %s %s it', (document, side) => expect(sideOfBeginning(dated(document), meeting)).toBe(side));

  test('is not known of an event that has no beginning', () =>
    expect(sideOfBeginning(dated('2023-01-08'), { date: '../2023-01-10' })).toBe('unknown'));
});

test('A document is placed by the day on which its words were said, where that is another one than its own', () => {
  const talk: Dated = { occurred: { date: '2023-01-08' }, date: { value: '2023-01-11', basis: 'stated' } };
  expect([sideOf(talk, meeting), sideOfBeginning(talk, meeting), daysApart(talk, meeting)]).toEqual([
    'before',
    'before',
    1,
  ]);
});
