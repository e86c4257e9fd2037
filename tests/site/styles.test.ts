import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

const { out } = resolveFolders();
const sheets = listFiles(out).filter((file) => file.endsWith('.css'));

test('No style sheet says more of a line than its place in one property: WebKit reads no more there, and draws none', () => {
  expect(sheets.length).toBeGreaterThan(10);
  const unread = sheets.flatMap((file) => {
    const css = readFileSync(join(out, file), 'utf8');
    return [...css.matchAll(/text-decoration:\s*[a-z-]+\s[^;}]*/g)].map(([declaration]) => `${file}: ${declaration}`);
  });
  expect(unread).toEqual([]);
});
