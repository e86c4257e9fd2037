import { expect, test } from 'vitest';
import { drawStatements } from '../../../../scripts/tools/quotes-score/draw-statements.ts';
import { normalize } from '../../ingest/normalize.ts';

const report = (paragraphs: readonly string[]) =>
  normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'Report' } } });

const documents = [
  report(['Jane Marsh runs the mill.', '“The mill is safe,” Jane Marsh said.', '“We open at six,” she added.']),
  report(['The river rose.', '“Nobody slept,” an official said.', 'It fell again.']),
];

const wordsOf = (draw: Parameters<typeof drawStatements>[1]): string[] =>
  drawStatements(documents, draw).map(({ quote }) => quote.parts.map(({ exact }) => exact).join(' '));

test('A draw takes each statement once, in the order of the text', () => {
  const all = ['The mill is safe,', 'We open at six,', 'Nobody slept,'];
  expect(wordsOf({ count: 9, seed: 1, draw: 'all' })).toEqual(all);
});

test('A seed draws the same statements again, and another seed others', () => {
  const drawn = (seed: number) => wordsOf({ count: 1, seed, draw: 'all' }).join();
  expect(drawn(5)).toBe(drawn(5));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(drawn)).size).toBeGreaterThan(1);
});

test.each([
  ['named', ['The mill is safe,', 'We open at six,']],
  ['pronouns', ['We open at six,']],
] as const)('Of %s, only those are drawn', (draw, expected) => {
  expect(wordsOf({ count: 9, seed: 1, draw })).toEqual(expected);
});

test('A statement comes with the passages around it', () => {
  const [, , official] = drawStatements(documents, { count: 9, seed: 1, draw: 'all' });
  expect(official?.around).toEqual(['The river rose.', '“Nobody slept,” an official said.', 'It fell again.']);
});

test('A statement comes with the rule that found it', () => {
  const drawn = drawStatements(documents, { count: 9, seed: 1, draw: 'all' });
  expect(drawn.map(({ rule }) => rule)).toEqual(['behind', 'behind', 'behind']);
});

test('Of a transcript turns are drawn, those that only run the conversation by themselves', () => {
  const call = normalize('MS. REED: The mill opens at six.\n\nQ Thank you.\n\nMS. REED: It is safe.\n', {
    card: { kind: { value: 'transcript' } },
  });
  const words = (draw: 'procedural' | 'short-turns') =>
    drawStatements([call], { count: 9, seed: 1, draw }).map(({ quote }) => quote.parts[0]?.exact);
  expect(words('procedural')).toEqual(['Thank you.']);
  expect(words('short-turns')).toEqual(['The mill opens at six.', 'It is safe.']);
});
