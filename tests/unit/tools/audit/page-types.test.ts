import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addressOf, listPageTypes } from '../../../../scripts/tools/audit/page-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-types-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

test('Pages are of one type where they lie in one folder, equally deep; a view of each of them is a type of its own', () => {
  build({
    'index.html': '',
    '404.html': '',
    'people/index.html': '',
    'people/ann/index.html': 'a long page',
    'people/bob/index.html': 'short',
    'documents/a/index.html': '',
    'documents/a/source/index.html': '',
    'documents/b/source/index.html': '',
    'quotes/speaker/ann/index.html': '',
    'quotes/topic/trade/index.html': '',
    'assets/x.css': '',
  });
  expect(Object.fromEntries(listPageTypes(folder).map(({ name, files }) => [name, files]))).toEqual({
    404: ['404.html'],
    home: ['index.html'],
    people: ['people/index.html'],
    'people-one': ['people/bob/index.html', 'people/ann/index.html'],
    'documents-one': ['documents/a/index.html'],
    'documents-one-source': ['documents/a/source/index.html', 'documents/b/source/index.html'],
    'quotes-one-one': ['quotes/speaker/ann/index.html', 'quotes/topic/trade/index.html'],
  });
});

test('A page is addressed by its folder', () => {
  expect(['index.html', 'people/ann/index.html', '404.html'].map(addressOf)).toEqual(['', 'people/ann/', '404.html']);
});
