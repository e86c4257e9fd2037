import { expect, test } from 'vitest';
import { makeDocument } from '../../../../scripts/tools/fuzz/make-document.ts';

const sources = [
  `The Harbour\n\n${Array.from({ length: 100 }, (_, day) => `The harbour opens on day ${String(day)}.`).join('\n\n')}`,
];
const make = (seed: number, count: number) =>
  Array.from({ length: count }, (_, number) => makeDocument(seed, number, sources));

test('The same seed and number give the same document, whatever was made before', () => {
  const made = make(7, 40);
  expect(makeDocument(7, 33, sources)).toEqual(made[33]);
});

test('Seeds and numbers give documents of their own', () => {
  const texts = [...make(1, 100), ...make(2, 100)].map(({ text }) => text);
  expect(new Set(texts).size).toBeGreaterThan(190);
});

test('Without sources there is something to make all the same', () => {
  expect(makeDocument(1, 5, []).text).toEqual(expect.any(String));
});

const all = make(1, 300);

test.each<[string, RegExp]>([
  ...[
    'Latin',
    'Cyrillic',
    'Greek',
    'Arabic',
    'Hebrew',
    'Devanagari',
    'Thai',
    'Han',
    'Katakana',
    'Hiragana',
    'Hangul',
  ].map((script): [string, RegExp] => [script, new RegExp(`\\p{sc=${script}}`, 'u')]),
  ['emoji of several characters', /\p{Emoji}\u200d\p{Emoji}/u],
  ['surrogate pairs', /[\u{10000}-\u{10ffff}]/u],
  ['halves of surrogate pairs', /\p{Cs}/u],
  ['combining marks', /\p{L}\p{M}/u],
  ['joiners', /[\u200c\u200d]/],
  ['tabs', /\t/],
  ['lines that end with CR and LF', /\r\n/],
  ['front matter', /^\ufeff?---\n[a-z]/],
  ['transcripts', /^MODERATOR: /m],
  ['quotation marks', /“.+”/],
  ['byte order marks', /^\ufeff/],
  ['pieces of sources', /The harbour opens/],
])('%s are among the documents', (_name, pattern) => {
  expect(all.some(({ text }) => pattern.test(text))).toBe(true);
});

test('Some have cards, and there are both kinds of file', () => {
  expect(all.some(({ card }) => card?.corrections)).toBe(true);
  expect(new Set(all.map(({ file }) => file))).toEqual(new Set(['made.txt', 'made.md']));
});
