import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(text));

test.each([
  ['“It is late,” Leo Holm quotes Ida Krane as saying.', 'Ida Krane (named)'],
  ['“It is late,” the Herald quoted Karl Vidal as saying.', 'Karl Vidal (named)'],
  ['“It is late,” the board quotes Ms. Krane as telling it.', 'Ms. Krane (named)'],
])('Whoever is quoted behind words says them: %s', (text, who) => {
  expect(lines(text)).toEqual([`direct ${who}: It is late,`]);
});

test.each([
  ['Leo Holm went after Karl Vidal calling him a “slow boat” on the pier.', 'direct Leo Holm (named): slow boat'],
  ['Ida Krane criticized Karl Vidal accusing him of “late boats” on the pier.', 'direct Ida Krane (named): late boats'],
  ['Ida Krane wrote to Leo Holm urging him to “mend the pier” at once.', 'direct Ida Krane (named): mend the pier'],
])('Whom it is said of doesn’t say it: %s', (text, line) => {
  expect(lines(text)).toEqual([line]);
});

test.each([
  ['Vidal heard in a “jarring” warning the virus was old.'],
  ['She lost it after her “famous” warning the pier was old.'],
  ['He left at the “first” warning the boats were late.'],
])('A noun behind an article and marks brings in nothing: %s', (text) => {
  expect(lines(text).filter((line) => line.startsWith('reported'))).toEqual([]);
});

test.each([
  ['Iran always maintained that she was late. Iran said she was old.', 'reported Iran (organization): she was old'],
  ['France has her own boats. France said she was old.', 'reported France (organization): she was old'],
  [
    'Ida Krane said it was late on the pier but she did not elaborate on it.',
    'reported Ida Krane (named): it was late on the pier',
  ],
  [
    'Karl Vidal claimed it was his pier but he didn’t offer any proof of it.',
    'reported Karl Vidal (named): it was his pier',
  ],
])('Lands are no people, and what somebody leaves out is not said: %s', (text, line) => {
  expect(lines(text).at(-1)).toBe(line);
});

test('Whom it is shared with is not who says it', () => {
  expect(
    lines('Aides asked how Leo Holm could share it with Ida Krane while publicly saying the pier would stand.'),
  ).toEqual([]);
});
