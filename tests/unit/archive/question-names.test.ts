import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { listFiles } from '../../../scripts/list-files.ts';

const src = join(root, 'src');

/** A page is remembered by the names of what it asked: two of one name would be taken for each other. */
test('No two questions have one name', () => {
  const sources = listFiles(src).filter((file) => /\.(?:ts|astro)$/.test(file));
  const names = sources.flatMap((file) => {
    const code = readFileSync(join(src, file), 'utf8');
    return [...code.matchAll(/\bquestion(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(([, name]) => name);
  });
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
