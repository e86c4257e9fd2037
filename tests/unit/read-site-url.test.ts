import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSiteUrl } from '../../scripts/read-site-url.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

test('SITE_URL wins over archive.yaml, and without either the address is not known', async () => {
  expect(await readSiteUrl(content, {})).toBeUndefined();
  writeFileSync(join(content, 'archive.yaml'), 'site: https://a.example/\n');
  expect(await readSiteUrl(content, {})).toBe('https://a.example/');
  expect(await readSiteUrl(content, { SITE_URL: 'https://b.example/c/' })).toBe('https://b.example/c/');
});

test('a SITE_URL that is no address is wrong use', async () => {
  await expect(readSiteUrl(content, { SITE_URL: 'example.org' })).rejects.toThrow(
    'SITE_URL is "example.org", which is no address. Give it one like https://example.org/archive/',
  );
});
