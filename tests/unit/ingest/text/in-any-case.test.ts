import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/folders.ts';
import { inAnyCase } from '../../../../scripts/ingest/text/in-any-case.ts';
import { listFiles } from '../../../../scripts/list-files.ts';

test.each([
  [String.raw`bo(?:at|ok)s?`, 'BoAts', 'bots'],
  [String.raw`casa\sblanca`, 'CASA Blanca', 'CASA\\sblanca'],
  [String.raw`cámara|école`, 'ÉCOLE', 'ecole'],
  [String.raw`(?:\p{Lu}\.)+du`, 'A.B.DU', 'a.b.du'],
])('%s is found in any case, and what it says of letters stays', (pattern, found, other) => {
  const expression = new RegExp(`^(?:${inAnyCase(pattern)})$`, 'u');
  expect(expression.test(found)).toBe(true);
  expect(expression.test(other)).toBe(false);
});

test('No expression of the program changes its flags on the way, which the oldest Node that it runs in can’t read', () => {
  const found = ['src', 'scripts'].flatMap((part) =>
    listFiles(join(root, part))
      .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
      .filter((file) => /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):(?!…)/.test(readFileSync(join(root, part, file), 'utf8'))),
  );
  expect(found).toEqual([]);
});
