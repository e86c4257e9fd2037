import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { listFiles } from '../../../scripts/list-files.ts';
import { contrastOf, findContrasting, mixColours } from '../../../src/record/contrast.ts';
import { colourPairs, darkestShare, palette, tokens, type Token } from '../../../src/record/palette.ts';

const styles = join(root, 'src/styles');
const sheets = listFiles(styles).map((file) => ({ file, css: readFileSync(join(styles, file), 'utf8') }));

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.478],
  ['#ffffff', '#0000ff', 8.592],
  ['#123456', '#123456', 1],
])('%s and %s stand %d apart', (one, other, apart) => {
  expect(contrastOf(one, other)).toBeCloseTo(apart, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

test('A colour that stands too near another has a neighbour that does not, if there is one', () => {
  const found = findContrasting('#999999', '#ffffff', 4.5) ?? '';
  expect(contrastOf(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(found, '#ffffff')).toBeLessThan(4.8);
  expect(findContrasting('#808080', '#777777', 12)).toBeUndefined();
});

test('Colours are mixed by their shares', () => {
  expect(mixColours('#ff0000', 0.25, '#0000ff')).toBe('#4000bf');
});

test('The style sheet of colours has those of the palette, and no others', () => {
  const css = sheets.find(({ file }) => file === 'tokens.css')?.css ?? '';
  const written = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]);
  expect(Object.fromEntries(written)).toEqual(palette);
});

test.each(['light', 'dark'] as const)(
  'All pairs of the program’s own colours stand far enough apart in %s',
  (scheme) => {
    const near = colourPairs.flatMap(({ over, under, least, tinted }) => {
      const plain = palette[under][scheme];
      const ground = tinted ? mixColours(palette[tinted.with][scheme], tinted.share, plain) : plain;
      return contrastOf(palette[over][scheme], ground) < least ? [`${over} on ${under}`] : [];
    });
    expect(near).toEqual([]);
  },
);

test('Colours that a rule sets upon each other are a pair that is checked, and so is each colour of letters on paper', () => {
  const isToken = (name: string): name is Token => tokens.some((token) => token === name);
  const isChecked = (one: string, other: string) =>
    colourPairs.some(({ over, under }) => (over === one && under === other) || (over === other && under === one));
  const token = (value: string | undefined) => /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1] ?? '';
  const pairs = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
      const declared = (name: string) => token(new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]+);`).exec(rule)?.[1]);
      const letters = declared('color');
      return isToken(letters) ? [{ file, letters, ground: declared('background') || 'paper' }] : [];
    }),
  );
  expect(pairs.length).toBeGreaterThan(100);
  const unchecked = pairs.filter(
    ({ letters, ground }) => isToken(ground) && letters !== ground && !isChecked(letters, ground),
  );
  expect(unchecked).toEqual([]);
});

test('The darkest cell of the table of topics is as dark as the check supposes', () => {
  const css = sheets.find(({ file }) => file === 'parts/topic-shares.css')?.css ?? '';
  const shares = [...css.matchAll(/--shade: (\d+)%/g)].map(([, share]) => Number(share));
  expect(Math.max(...shares)).toBe(darkestShare * 100);
});
