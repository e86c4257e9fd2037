import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutContext, shortContext } from '../../../src/parts/context.ts';

const show = (text: string, ...mentions: [start: number, end: number][]) =>
  cutContext(
    text,
    mentions.map(([start, end]) => ({ start, end })),
  )
    .map(({ text: words, marked }) => (marked ? `[${words}]` : words))
    .join('');

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('cutContext', () => {
  test('shows a short passage whole, with each mention marked', () => {
    expect(show('Ana met Bo and Ana.', [0, 3], [15, 18])).toBe('[Ana] met Bo and [Ana].');
  });

  test('shows whole words around the first mention of a long one, and says what is left out', () => {
    const text = `${words(100)} Ana ${words(100)}`;
    const at = text.indexOf('Ana');
    const shown = show(text, [at, at + 3]);
    expect(shown).toMatch(/^… word\d+ .* \[Ana\] .* word\d+ …$/);
    expect(shown.length).toBeLessThan(450);
  });

  test('is shorter where only a few lines are wanted', () => {
    const text = `${words(100)} Ana ${words(100)}`;
    const at = text.indexOf('Ana');
    const shown = cutContext(text, [{ start: at, end: at + 3 }], shortContext);
    expect(shown.map((piece) => piece.text).join('').length).toBeLessThan(230);
    expect(shown.filter(({ marked }) => marked)).toEqual([{ text: 'Ana', marked: true }]);
  });

  test('keeps a mention that is longer than the context', () => {
    const name = 'x'.repeat(900);
    expect(show(`${words(100)} ${name} ${words(9)}`, [words(100).length + 1, words(100).length + 901])).toContain(
      `[${name}]`,
    );
  });

  test('invents no word and always shows the first mention', () => {
    const text = fc.string({ maxLength: 2000, unit: fc.constantFrom('a', ' ', 'é', '\n', '.') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 40 }), (passage, at, length) => {
        fc.pre(passage.length > 0);
        const start = at % passage.length;
        const end = Math.min(passage.length, start + length + 1);
        const pieces = cutContext(passage, [{ start, end }]);
        expect(pieces.find(({ marked }) => marked)?.text).toBe(passage.slice(start, end));
        const shown = pieces.map((piece) => piece.text).join('');
        expect(passage).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
