import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSitemap } from '../../../scripts/hosting/write-sitemap.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sitemap-'));
  mkdirSync(join(site, 'people/ana'), { recursive: true });
  mkdirSync(join(site, 'gone'));
  writeFileSync(join(site, 'index.html'), '<title>Home</title>');
  writeFileSync(join(site, '404.html'), '<title>Not found</title>');
  writeFileSync(
    join(site, 'people/ana/index.html'),
    '<title>Ana</title><link rel="canonical" href="https://example.org/archive/people/ana/">',
  );
  mkdirSync(join(site, 'people/by/name'), { recursive: true });
  writeFileSync(
    join(site, 'people/by/name/index.html'),
    '<link rel="canonical" href="https://example.org/archive/people/">',
  );
  writeFileSync(join(site, 'gone/index.html'), '<meta name="robots" content="noindex">');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

test('All pages are listed but those that say no, or that another one has the same content, below the path of the site’s address', () => {
  writeSitemap(site, 'https://example.org/archive');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8').match(/(?<=<loc>)[^<]*/g)).toEqual([
    'https://example.org/archive/',
    'https://example.org/archive/people/ana/',
  ]);
});

test('Robots are told where the list is', () => {
  writeSitemap(site, 'https://example.org/archive');
  const told = readFileSync(join(site, 'robots.txt'), 'utf8');
  expect(told).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/archive/sitemap.xml\n');
});

test('Where the address is not known, there is no list', () => {
  writeSitemap(site, undefined);
  for (const file of ['sitemap.xml', 'robots.txt']) expect(existsSync(join(site, file))).toBe(false);
});
