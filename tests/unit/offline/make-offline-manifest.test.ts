import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeOfflineManifest } from '../../../scripts/offline/make-offline-manifest.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function makeSite(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const site = { 'index.html': 'home', 'documents/x/index.html': 'x', 'assets/a.css': 'a{}' };

test('Every file is listed with the beginning of its SHA-256 and its bytes', () => {
  const { files, bytes, shell } = makeOfflineManifest(makeSite(site), '');
  const hash = createHash('sha256').update('home').digest('hex').slice(0, 32);
  expect(files['index.html']).toEqual({ hash, bytes: 4 });
  expect(Object.keys(files)).toEqual(['assets/a.css', 'documents/x/index.html', 'index.html']);
  expect(bytes).toBe(8);
  expect(shell).toEqual(['assets/a.css', 'index.html']);
});

test('The worker, the list itself, what is for the host and downloads of the whole are left out', () => {
  const own = {
    '404.html': '',
    'sw.js': '',
    'offline.json': '',
    'build.json': '',
    'archive.zip': '',
    'cards/documents/a.png': '',
    'data/citations.bib': '',
    'data/quotations.any': '',
    'data/documents/x.txt': '',
    'documents/x/cite/passages.any': '',
  };
  expect(makeOfflineManifest(makeSite({ ...site, ...own }), '')).toEqual(makeOfflineManifest(makeSite(site), ''));
});

test('The page of downloads is kept, and the record that a page of citations shows', () => {
  const own = { 'data/index.html': '', 'documents/x/cite/index.html': '', 'documents/x/cite/x.any': '' };
  const { files } = makeOfflineManifest(makeSite({ ...site, ...own }), '');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(Object.keys(own)));
});

test('The version changes with a file’s bytes, its name and the worker, and with nothing else', () => {
  const versionOf = (files: Record<string, string>, worker = '') =>
    makeOfflineManifest(makeSite(files), worker).version;
  const versions = [
    versionOf(site),
    versionOf({ ...site, 'index.html': 'Home' }),
    versionOf({ 'start.html': 'home', 'documents/x/index.html': 'x', 'assets/a.css': 'a{}' }),
    versionOf(site, 'another worker'),
  ];
  expect(new Set(versions).size).toBe(4);
  expect(versionOf(site)).toBe(versions[0]);
});
