import { expect, test } from 'vitest';
import { wordsOfQuote } from '../../../../src/parts/quotes/words-of-quote.ts';
import type { Quote } from '../../../../src/record/quote.ts';

const sentence = 'Water runs down the hill and into the lake. ';
const quote = (mode: Quote['mode'], exact: string): Quote => ({
  id: 'q1',
  mode,
  parts: [{ block: 'p1', start: 0, end: exact.length, exact, source: [0, exact.length] }],
  attribution: { speaker: { status: 'unknown', label: '' }, basis: 'cue' },
});

test('a long turn is shown by its first sentences, with its length', () => {
  const { text, whole } = wordsOfQuote(quote('spoken', sentence.repeat(10).trim()));
  expect(text).toBe(`${sentence.repeat(6)}[…]`);
  expect(whole).toContain('90');
});

test('what is no word is not counted, as in the lengths of turns', () => {
  expect(wordsOfQuote(quote('spoken', 'water — runs '.repeat(40).trim())).whole).toBe('80 words');
});

test('a turn without an end of a sentence is cut between words', () => {
  const { text } = wordsOfQuote(quote('spoken', 'water '.repeat(80).trim()));
  expect(text).toMatch(/^(?:water )+\[…\]$/);
  expect(text.length).toBeLessThan(310);
});

test('what is a little too long is shown whole, and so is a quotation of the length of a long turn', () => {
  expect(wordsOfQuote(quote('spoken', sentence.repeat(8).trim()))).toEqual({ text: sentence.repeat(8).trim() });
  const { text, whole } = wordsOfQuote(quote('direct', sentence.repeat(12).trim()));
  expect(text).not.toContain('[…]');
  expect(whole).toBeUndefined();
});
