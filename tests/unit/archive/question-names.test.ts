import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../../src/**/*.{ts,astro}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A page is remembered by the names of what it asked: two of one name would be taken for each other. */
test('No two questions have one name', () => {
  const names = Object.values(sources).flatMap((code) =>
    [...code.matchAll(/\bquestion(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
