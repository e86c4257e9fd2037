import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeStamp } from '../../../scripts/written/folder-stamp.ts';
import { isWhole } from '../../../scripts/written/is-whole.ts';

function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'index.html'), 'The harbour is open.');
  writeFileSync(join(folder, 'about.html'), 'Of the harbour.');
  return folder;
}

test('A folder is whole while each file is as it was written, whatever else is there', () => {
  const site = makeSite();
  expect(isWhole(site, 'site')).toBe(false);
  writeStamp(site, 'site');
  expect(isWhole(site, 'site')).toBe(true);
  writeFileSync(join(site, 'CNAME'), 'harbour.example');
  expect(isWhole(site, 'site')).toBe(true);
});

test.each([
  ['gone', (file: string) => rmSync(file)],
  ['changed', (file: string) => writeFileSync(file, 'The harbour is shut.')],
])('It is not where one is %s', (_how, harm) => {
  const site = makeSite();
  writeStamp(site, 'site');
  harm(join(site, 'index.html'));
  expect(isWhole(site, 'site')).toBe(false);
});
