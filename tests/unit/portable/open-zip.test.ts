import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { deflateFile, openZip } from '../../../scripts/portable/open-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files: [path: string, text: string][] = [
  ['b/c/López.html', '<p>López</p>'.repeat(1000)],
  ['a.txt', ''],
];

test('A zip holds every file as it is, in order, within one folder, and says where each begins and how large it is', () => {
  const file = join(folder, 'site.zip');
  const zip = openZip(file, 'the-site');
  const starts = files.map(([path, text]) => zip.add(path, deflateFile(Buffer.from(text))));
  expect(zip.end()).toBe(statSync(file).size);
  const bytes = readFileSync(file);
  const found = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(found).toEqual(files.map(([path, text]) => [`the-site/${path}`, text]));
  expect(starts.map((start) => inflateRawSync(bytes.subarray(start)).toString())).toEqual(
    files.map(([, text]) => text),
  );
});

test('The same files give the same bytes in another time zone', () => {
  const module = new URL('../../../scripts/portable/open-zip.ts', import.meta.url).href;
  const zips = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'].map((TZ) => {
    const file = join(folder, `${TZ.replace('/', '-')}.zip`);
    const code = `const { deflateFile, openZip } = await import(${JSON.stringify(module)}); const zip = openZip(process.argv[1], 'x'); zip.add('a', deflateFile(Buffer.from('a'))); zip.end();`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code, file], { env: { ...process.env, TZ } });
    return readFileSync(file).toString('base64');
  });
  expect(new Set(zips).size).toBe(1);
});
