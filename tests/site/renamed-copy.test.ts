import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/checks/built-site.ts';
import { findBrokenLinks } from '../../scripts/checks/find-broken-links.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'renamed-'));
const copy = join(folder, 'another name/v2.0 (final)');

beforeAll(() => {
  cpSync(resolveFolders().out, copy, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const explain = () => findBrokenLinks(readBuiltSite(copy)).map(({ what, why }) => `${what} ${why}`);

test('In a copy under another name, every link and anchor leads somewhere, and none starts at the root of the host', () => {
  const site = readBuiltSite(copy);
  const links = [...site.pages.values()].flatMap(({ references }) => references);
  expect(links.filter(({ address }) => address.includes('#')).length).toBeGreaterThan(100);
  expect(explain()).toEqual([]);
});

test('No file but those for hosts has a name that some hosts do not serve', () => {
  const parts = listFiles(copy).flatMap((file) => file.split('/'));
  expect(parts.filter((name) => !/^[a-z\d][\w.-]*$/i.test(name))).toEqual(['.nojekyll', '_headers']);
});

test('No script and no data names an address from the root of the host', () => {
  const folders = [...new Set(listFiles(copy).flatMap((file) => (file.includes('/') ? file.split('/')[0] : [])))];
  const fromRoot = new RegExp(`["'\`(]/(?:${folders.join('|')})/`, 'g');
  const found = listFiles(copy)
    .filter((file) => /\.(?:m?js|json|css|webmanifest|xml|svg)$/.test(file) && !file.startsWith('pagefind/'))
    .flatMap((file) =>
      (readFileSync(join(copy, file), 'utf8').match(fromRoot) ?? []).map((match) => `${file}: ${match}`),
    );
  expect(found).toEqual([]);
});

test('A link from the root, to a missing page or to a missing anchor would be found', () => {
  const home = join(copy, 'index.html');
  const html = readFileSync(home, 'utf8');
  const added = '<a href="/about/">a</a><a href="./nowhere/">b</a><a href="./about/#nowhere">c</a></body>';
  writeFileSync(home, html.replace('</body>', added));
  expect(explain()).toEqual([
    expect.stringContaining('"/about/"'),
    expect.stringContaining('"./nowhere/"'),
    expect.stringContaining('"./about/#nowhere"'),
  ]);
  writeFileSync(home, html);
});
