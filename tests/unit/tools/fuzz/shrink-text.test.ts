import { expect, test } from 'vitest';
import { shrinkText } from '../../../../scripts/tools/fuzz/shrink-text.ts';

test('What is left is the least that still fails', async () => {
  const text = 'A report.\n\nThe harbour 😀 “opens” on Monday.\nMore.\n\nAn end that nobody needs.\n';
  const fails = (shorter: string) => Promise.resolve(/😀[^]*Mon/u.test(shorter));
  expect(await shrinkText(text, fails)).toBe('😀Mon');
});

test('A text that needs all of itself stays', async () => {
  expect(await shrinkText('a b\nc', (shorter) => Promise.resolve(shorter === 'a b\nc'))).toBe('a b\nc');
});

test('No more attempts are made than allowed', async () => {
  let made = 0;
  const text = 'word '.repeat(500);
  await shrinkText(text, () => Promise.resolve((made += 1) < 0), 30);
  expect(made).toBe(30);
});
