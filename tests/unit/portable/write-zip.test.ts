import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeZip } from '../../../scripts/portable/write-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
const site = join(folder, 'site');

beforeAll(() => {
  mkdirSync(join(site, 'b/c'), { recursive: true });
  writeFileSync(join(site, 'b/c/index.html'), '<p>López</p>'.repeat(1000));
  writeFileSync(join(site, 'a.txt'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('A zip holds every file as it is, in order, within one folder, and says how large it is', () => {
  const file = join(folder, 'site.zip');
  expect(writeZip(site, file, 'the-site')).toBe(statSync(file).size);
  const files = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ['the-site/a.txt', ''],
    ['the-site/b/c/index.html', '<p>López</p>'.repeat(1000)],
  ]);
});

test('The same files give the same bytes at another time and in another time zone', () => {
  const module = new URL('../../../scripts/portable/write-zip.ts', import.meta.url).href;
  const zips = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'].map((TZ, day) => {
    utimesSync(join(site, 'a.txt'), day * 90_000, day * 90_000);
    const file = join(folder, `${String(day)}.zip`);
    const code = `const { writeZip } = await import(${JSON.stringify(module)}); writeZip(...process.argv.slice(1))`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code, site, file, 'x'], {
      env: { ...process.env, TZ },
    });
    return readFileSync(file).toString('base64');
  });
  expect(new Set(zips).size).toBe(1);
});
