import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sourceLinks, ownSources, writeSums, zipSources } from '../../../../src/parts/documents/source-files.ts';
import { sourceNames } from '../../../../src/parts/documents/source-names.ts';
import { givesFile } from '../../../../src/record/given-source.ts';
import { mediaTypes } from '../../../../src/record/source-formats.ts';
import type { Document } from '../../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const { source } = sampleDocument();
const sourced = (id: string, file: string, more: Partial<Document['source']> = {}) =>
  sampleDocument({ id, source: { ...source, file, ...more } });
const namesOf = (files: Record<string, string>) =>
  Object.fromEntries(archiveOf(Object.entries(files).map(([id, file]) => sourced(id, file))).derive(sourceNames));

describe('A source is given out', () => {
  test('under its own path, if that means the same everywhere', () => {
    expect(namesOf({ a: 'a.txt', b: '2021/Report-2.md', c: 'talk.vtt', d: 'b/Scan_1.pdf' })).toEqual({
      a: 'a.txt',
      b: '2021/Report-2.md',
      c: 'talk.vtt',
      d: 'b/Scan_1.pdf',
    });
  });

  test.each(['page.html', 'page.HTM', 'page.xhtml', 'page.xht', 'page.mhtml', 'page.svg', 'feed.xml', 'page.php'])(
    'as a text, where a host might send it as a page of its own: %s',
    (file) => {
      expect(namesOf({ page: file })).toEqual({ page: `${file}.txt` });
    },
  );

  test.each(['Odd näme.txt', 'a#1.txt', '50%.txt', '-rf.txt', 'con.txt', '.hidden.txt', 'a b.txt', 'x/nul/a.txt'])(
    'under its document’s id where hosts, disks or command lines would take its name for another: %s',
    (file) => {
      expect(namesOf({ report: file })).toEqual({ report: 'report.txt' });
    },
  );

  test('under a name that no other has, on disks that know no capitals too', () => {
    expect(namesOf({ a: 'Report.txt', b: 'report.TXT' })).toEqual({ a: 'Report.txt', b: 'b.txt' });
    expect(namesOf({ page: 'page.html', text: 'page.html.txt' })).toEqual({ page: 'page.html.txt', text: 'text.txt' });
    expect(namesOf({ a: 'x.html.txt/a.txt', b: 'x.html' })).toEqual({ a: 'x.html.txt/a.txt', b: 'b.html.txt' });
    expect(namesOf({ a: 'é.txt', b: 'a.txt' })).toEqual({ a: 'a.txt', b: 'b.txt' });
    expect(namesOf({ a: 'b.txt', b: 'B.txt' })).toEqual({ a: 'b.txt', b: `b.${'a'.repeat(16)}.txt` });
  });
});

test('Mails and office documents are given out where somebody says so, all others unless somebody says no', () => {
  const given = (rights: Partial<Document['rights']>) =>
    mediaTypes.filter((mediaType) =>
      givesFile({ rights: { statement: '', publish: 'full', ...rights }, source: { ...source, mediaType } }),
    );
  expect(given({}).sort()).toEqual(
    [
      'text/plain',
      'text/markdown',
      'text/html',
      'application/xhtml+xml',
      'text/vtt',
      'application/x-subrip',
      'application/pdf',
    ].sort(),
  );
  expect(given({ file: 'bytes' })).toEqual(mediaTypes);
  expect(given({ file: 'hash' })).toEqual([]);
  expect(given({ file: 'bytes', publish: 'excerpt' })).toEqual([]);
  expect(given({ publish: 'metadata' })).toEqual([]);
});

const many = Array.from({ length: 500 }, (_, at) => sourced(`d${String(1000 + at)}`, `${String(1000 + at)}.html`));
const extracted = { by: 'unpdf', version: '1', sha256: 'b'.repeat(64) };
const scan = sourced('scan', 'scan.pdf', { mediaType: 'application/pdf', extracted });

test('From 500 documents on, sources are in one file, beside those that were given out', () => {
  const archive = archiveOf([...many, scan], {}, undefined, { givenFiles: ['data/sources/1007.html.txt'] });
  expect(ownSources(archive)).toEqual([{ id: 'd1007', name: '1007.html.txt' }]);
  expect(sourceLinks(scan, archive)).toMatchObject({
    source: { path: 'sources/scan.pdf', href: '/data/sources.zip', isOwn: false },
    extracted: { path: 'extracted/scan.txt', href: '/data/sources.zip', isOwn: false },
  });
  const files = unzipSync(zipSources(archive));
  expect(Object.keys(files)).toHaveLength(503);
  expect(Buffer.from(files['sources/1499.html.txt'] ?? []).toString()).toBe('The file of d1499');
  expect(Buffer.from(files['extracted/scan.txt'] ?? []).toString()).toBe('The file of scan');
  expect(Buffer.from(files['sources/SHA256SUMS'] ?? []).toString()).toBe(writeSums(archive));
  expect(writeSums(archive)).toContain(`${source.sha256}  1000.html.txt\n`);
  expect(zipSources(archive).equals(zipSources(archiveOf([scan, ...many])))).toBe(true);
});
