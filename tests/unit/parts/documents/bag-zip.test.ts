import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkCopy } from '../../../../scripts/bags/check-copy.ts';
import { openZipCopy } from '../../../../scripts/bags/open-copy.ts';
import type { ArchiveRecords } from '../../../../src/archive/create-archive.ts';
import { zipBag } from '../../../../src/parts/documents/bag-zip.ts';
import { writeDocumentFile } from '../../../../src/parts/documents/document-files.ts';
import type { Document } from '../../../../src/record/document.ts';
import { sha256 } from '../../bags/bag-of.ts';
import { archiveOf, paragraph, sampleDocument } from '../../samples/sample-document.ts';

const { source } = sampleDocument();
// As the samples' files are.
const open = (id: string, more: Partial<Document> = {}) =>
  sampleDocument({
    id,
    blocks: [paragraph('p1', 'On tolls.')],
    source: { ...source, file: `${id}.txt`, sha256: sha256(`The file of ${id}`) },
    ...more,
  });
const closed = open('closed', { rights: { statement: 'Kept.', publish: 'excerpt', file: 'bytes' } });
const line = { p1: '0123456789abcdef' };
const archive = (more: Partial<ArchiveRecords> = {}) =>
  archiveOf([open('a'), closed, open('b')], { title: 'The Tolls', contact: 'keeper@tolls.example' }, undefined, {
    readLedger: () => ({ version: 2, documents: { a: line, b: line, closed: line, gone: line } }),
    ...more,
  });
const tables = [['quotations.csv', 'document\r\n']] as const;
const textOf = (zip: Uint8Array, path: string) => Buffer.from(unzipSync(zip)[`bag/${path}`] ?? []).toString();

test('The bag has what is published, and is right by RFC 8493', () => {
  const zip = zipBag(archive(), tables);
  const files = Object.keys(unzipSync(zip)).map((path) => path.slice('bag/'.length));
  expect(files).toEqual([
    ...['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'],
    ...['data/sources/a.txt', 'data/sources/b.txt'],
    ...['data/records/a.json', 'data/records/b.json', 'data/records/closed.json'],
    ...['data/archive.json', 'data/authorities.json', 'data/ledger.json', 'data/quotations.csv'],
  ]);
  expect(checkCopy(openZipCopy('bag.zip', zip))).toMatchObject({ problems: [], compared: 12 });
  expect(textOf(zip, 'data/sources/a.txt')).toBe('The file of a');
  expect(textOf(zip, 'data/records/closed.json')).toBe(writeDocumentFile('closed', 'json', archive()));
  expect(textOf(zip, 'bag-info.txt')).toMatch(
    /^External-Description: The Tolls\. .*\nContact-Email: keeper@tolls\.example\nPayload-Oxum: \d+\.9\n$/,
  );
});

test('Its ledger has no line of a document of which not every word is published: hashes tell whoever guesses', () => {
  const ledger = JSON.parse(textOf(zipBag(archive(), tables), 'data/ledger.json')) as { documents: object };
  expect(Object.keys(ledger.documents)).toEqual(['a', 'b']);
  expect(Object.keys(unzipSync(zipBag(archiveOf([open('a')]), [])))).not.toContain('bag/data/ledger.json');
});

test('Its manifest is signed where somebody has given a key, and each bag of the same has the same bytes', () => {
  const signer = { publicKey: 'RW', sign: (content: Buffer | string, name: string) => `${name}: ${sha256(content)}\n` };
  const zip = zipBag(archive({ signer }), tables);
  expect(textOf(zip, 'manifest-sha256.txt.minisig')).toBe(
    `manifest-sha256.txt: ${sha256(textOf(zip, 'manifest-sha256.txt'))}\n`,
  );
  expect(checkCopy(openZipCopy('bag.zip', zip)).problems).toEqual([]);
  expect(zipBag(archive({ signer }), tables).equals(zip)).toBe(true);
});
