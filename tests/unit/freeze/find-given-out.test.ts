import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findGivenOut } from '../../../scripts/freeze/find-given-out.ts';

const site = mkdtempSync(join(tmpdir(), 'given-out-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('Lists and files of records are what later builds may not have; what each build has is not listed', () => {
  for (const file of [
    'quotes/index.html',
    'quotes/page/2/index.html',
    'quotes/mode/direct/index.html',
    'quotes/speaker/ana/page/2/index.html',
    'documents/call/index.html',
    'documents/call/cite/index.html',
    'documents/call/cite/call.json',
    'documents/call/cite/call.ris',
    'documents/call/cite/passages.json',
    'documents/call/source/index.html',
    'data/documents/call.txt',
    'data/documents.json',
  ]) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), '');
  }
  const { lists, files } = findGivenOut(site);
  expect(lists.toSorted()).toEqual(['quotes/mode/direct/', 'quotes/speaker/ana/page/2/']);
  expect(files.toSorted()).toEqual([
    'data/documents/call.txt',
    'documents/call/cite/call.ris',
    'documents/call/cite/passages.json',
  ]);
});
