import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { checkRecordsPlace, checkSitePlace } from '../../../scripts/written/check-apart.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apart-'));
  for (const name of ['content/sources', 'content/catalog', 'elsewhere'])
    mkdirSync(join(folder, name), { recursive: true });
  symlinkSync('content', join(folder, 'linked'));
  symlinkSync('content/new', join(folder, 'dangling'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const checkRecords =
  (records: string, content = 'content') =>
  () => {
    checkRecordsPlace({ content: join(folder, content), records: join(folder, records) });
  };
const checkSite =
  (out: string, records = 'content/records', content = 'content') =>
  () => {
    checkSitePlace({ content: join(folder, content), records: join(folder, records), out: join(folder, out) });
  };

test.each([
  'content/records',
  'content/..records',
  'content/made/records',
  'records',
  'elsewhere',
  'content2',
  'linked/records',
])('Records may be in %s', (records) => {
  expect(checkRecords(records)).not.toThrow();
});

test.each([
  'content',
  'content/sources',
  'content/sources/records',
  'content/catalog/records',
  'content/dossiers',
  'linked',
  'linked/sources/x',
  'elsewhere/../content/sources',
  '',
  '..',
])('Records may not be in “%s”, where the archive is', (records) => {
  expect(checkRecords(records)).toThrow('the archive or its engine is there. Name another --records.');
});

test('Nor where the engine is, also when the archive is reached by a link', () => {
  for (const records of [root, join(root, 'src'), join(root, 'public/records'), join(root, '.git')]) {
    expect(() => {
      checkRecordsPlace({ content: join(folder, 'content'), records });
    }).toThrow('the archive or its engine is there');
  }
  expect(checkRecords('content/sources', 'linked')).toThrow('the archive or its engine is there');
});

test.each(['site', 'elsewhere', 'content2', 'content-site', '..content'])('The site may be in %s', (out) => {
  expect(checkSite(out)).not.toThrow();
});

test.each(['content', 'content/site', 'content/..x', 'linked/site', 'dangling', 'content/records', '', '..'])(
  'The site may not be in “%s”',
  (out) => {
    expect(checkSite(out)).toThrow('the archive or its engine is there. Name another --out.');
  },
);

test('Nor may the site be the checkout, its public files or a folder above', () => {
  for (const out of [root, join(root, '..'), join(root, 'public/site'), join(root, 'src')]) {
    expect(() => {
      checkSitePlace({ content: join(folder, 'content'), records: join(folder, 'records'), out });
    }).toThrow('the archive or its engine is there');
  }
});

test('Records may not lie in the site, nor the site in the records, whatever way leads there', () => {
  symlinkSync('elsewhere', join(folder, 'site'));
  for (const [out, records] of [
    ['elsewhere', 'elsewhere'],
    ['elsewhere', 'elsewhere/records'],
    ['elsewhere/site', 'elsewhere'],
    ['site', 'elsewhere/records'],
    ['elsewhere', 'site/records'],
    ['site', 'site/../elsewhere/x'],
  ] as const) {
    expect(checkSite(out, records)).toThrow('lie in one another; what is withheld would be published');
  }
});
