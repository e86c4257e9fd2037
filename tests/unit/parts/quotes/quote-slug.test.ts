import { expect, test } from 'vitest';
import { quoteSlug } from '../../../../src/parts/quotes/quote-slug.ts';

test('A slug is the name, where that says all', () => {
  expect(quoteSlug('role', 'An official')).toBe('printed--role-an-official');
});

test('Names that differ in signs or behind a cut have slugs that differ', () => {
  const long = 'the very long name of a committee that deals with harbours';
  const names = ['José', 'Jose', 'Jo se', 'Jo-se', '李', '王', `${long} north`, `${long} south`];
  const slugs = names.map((name) => quoteSlug('named', name));
  expect(new Set(slugs).size).toBe(names.length);
  for (const slug of slugs) expect(slug).toMatch(/^printed--[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
