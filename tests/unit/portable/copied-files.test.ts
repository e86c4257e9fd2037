import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copiedFile } from '../../../scripts/portable/copied-files.ts';
import { unwrapShard } from '../../../src/phrases/shards.ts';

const site = mkdtempSync(join(tmpdir(), 'copied-'));
afterAll(() => rmSync(site, { recursive: true }));

test('A document’s words become a script, since nothing can be fetched from disk', async () => {
  mkdirSync(join(site, 'documents', 'call'), { recursive: true });
  const words = { id: 'call', passages: { p1: { text: '</script>\u2028“x”', name: '¶1' } } };
  writeFileSync(join(site, 'documents', 'call', 'passages.json'), JSON.stringify(words));
  const { path, make } = copiedFile('documents/call/passages.json', site, undefined);
  expect(path).toBe('documents/call/passages.js');
  const script = (await make()).bytes.toString('utf8');
  expect(script).toMatch(/^phraseShard\("documents\/call\/passages",\{/);
  expect(unwrapShard(script)).toEqual(words);
});
