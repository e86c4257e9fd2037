import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuiltFrom, writeStamp } from '../../../scripts/written/folder-stamp.ts';
import { writeFiles } from './site-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('A stamp says format, version, kind, inputs and every file with its hash', () => {
  writeFiles(folder, { 'index.html': 'a', 'documents/b/index.html': 'b' });
  writeStamp(folder, 'site', 'c0ffee');
  expect(readFileSync(join(folder, 'build.json'), 'utf8')).toMatchInlineSnapshot(`
    "{
     "format": "archive-folder",
     "version": 1,
     "kind": "site",
     "inputs": "sha256-c0ffee",
     "files": {
      "documents/b/index.html": "3e23e8160039594a33894f6564e1b134",
      "index.html": "ca978112ca1bbdcafac231b39a23dc4d"
     }
    }
    "
  `);
});

test('A site is known by what it was built from', () => {
  expect(isBuiltFrom(folder, 'a')).toBe(false);
  writeStamp(folder, 'site', 'a');
  expect(isBuiltFrom(folder, 'a')).toBe(true);
  expect(isBuiltFrom(folder, 'b')).toBe(false);
});
