import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listLastChanges } from '../../../scripts/hosting/list-last-changes.ts';
import { writeSitemap } from '../../../scripts/hosting/write-sitemap.ts';
import { summarize } from '../../../src/record/summarize.ts';
import type { Document } from '../../../src/record/document.ts';
import { sampleDocument } from '../samples/sample-document.ts';

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

test('A page has the day on which its words last changed where that is known, and no other', () => {
  writeSitemap(site, 'https://example.org/archive', new Map([['people/ana/', '2026-01-31']]));
  const told = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  expect(told.match(/<url>.*<\/url>/g)).toEqual([
    '<url><loc>https://example.org/archive/</loc></url>',
    '<url><loc>https://example.org/archive/people/ana/</loc><lastmod>2026-01-31</lastmod></url>',
  ]);
});

const since = '2026-01-31';
const mended = (more: { on?: string; byRule?: true }) => {
  const span = { block: 'p1', start: 0, end: 1, from: 'a', to: 'b', reason: 'A slip', ...more };
  const counts = { ...sampleDocument().counts, corrections: 1 };
  return sampleDocument({ corrections: [span], counts });
};
const of = (id: string, document: Document, source: Partial<Document['source']>): Document => ({
  ...document,
  id,
  source: { ...document.source, ...source },
});

test('Of documents, that is the day on which they were received or last corrected, if all these are known', () => {
  const documents = [
    of('kept', sampleDocument(), { since }),
    of('received', sampleDocument(), { receivedOn: '2026-02-01' }),
    of('corrected', mended({ on: '2026-03-01' }), { since }),
    of('before', mended({ on: '2025-12-01' }), { since }),
    of('mended-as-read', mended({ byRule: true }), { since }),
    of('some-day', mended({}), { since }),
    of('unknown', mended({ on: '2026-03-01' }), {}),
  ];
  for (const document of documents) writeFileSync(join(site, `${document.id}.json`), JSON.stringify(document));
  writeFileSync(join(site, 'index.json'), JSON.stringify({ documents: documents.map(summarize) }));
  expect(Object.fromEntries(listLastChanges(site))).toEqual({
    'documents/kept/': since,
    'documents/received/': '2026-02-01',
    'documents/corrected/': '2026-03-01',
    'documents/before/': since,
    'documents/mended-as-read/': since,
  });
});
