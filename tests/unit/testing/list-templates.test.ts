import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listTemplates } from '../../../scripts/testing/list-templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('Pages with the same style sheets are of one template, wherever they lie and however deep, the shortest first', () => {
  const page = (root: string, sheets: string[], words: string) =>
    `${sheets.map((name) => `<link rel="stylesheet" href="${root}assets/${name}.css">`).join('')}<p>${words}</p>`;
  const files = {
    '404.html': page('/', ['every'], ''),
    'people/index.html': page('../', ['every', 'list'], 'Ann, Bob and all the others, each with a word'),
    'people/by/country/index.html': page('../../../', ['list', 'every'], 'Ann'),
    'places/index.html': page('../', ['every', 'list'], 'Here, there and in between'),
    'people/ann/index.html': page('../../', ['every', 'entry'], 'Ann'),
    'assets/list.css': 'p {}',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect(listTemplates(folder)).toEqual([
    ['404.html'],
    ['people/ann/index.html'],
    ['people/by/country/index.html', 'places/index.html', 'people/index.html'],
  ]);
});
