import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { relativizeLinks } from '../../../scripts/links/relativize-links.ts';

const silent = { start: () => undefined, tick: () => undefined, done: () => undefined };
let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};
const read = (file: string) => readFileSync(join(site, file), 'utf8');

test('pages and stylesheets name files relative to where they stand', () => {
  write('index.html', '<html data-root="/"><a href="/documents/">');
  write('documents/a/index.html', '<html data-root="/"><a href="/documents/b/#p1">');
  write('assets/site.css', '@font-face{font-family:A;src:url(/fonts/a.woff2)}');
  relativizeLinks(site, silent);
  expect(read('index.html')).toBe('<html data-root="./"><a href="./documents/">');
  expect(read('documents/a/index.html')).toBe('<html data-root="../../"><a href="../b/#p1">');
  expect(read('assets/site.css')).toContain('url(../fonts/a.woff2)');
});

test('404.html is served at any depth: its links start at the root, or at the path of the published site', () => {
  write('404.html', '<html data-root="/"><a href="/documents/">');
  relativizeLinks(site, silent);
  expect(read('404.html')).toBe('<html data-root="/"><a href="/documents/">');
  relativizeLinks(site, silent, 'https://example.org/archive/');
  expect(read('404.html')).toBe('<html data-root="/archive/"><a href="/archive/documents/">');
});

test('what is no page or stylesheet is left alone', () => {
  write('feed.xml', '<a href="/x">');
  relativizeLinks(site, silent);
  expect(read('feed.xml')).toBe('<a href="/x">');
});
