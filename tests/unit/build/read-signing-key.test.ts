import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSigningKey } from '../../../scripts/build/read-signing-key.ts';
import { publicKey, secretKey } from '../bags/test-key.ts';

let folder: string;
let folders: { content: string; records: string; out: string };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-'));
  folders = { content: join(folder, 'content'), records: join(folder, 'records'), out: join(folder, 'dist') };
  mkdirSync(folders.content);
  writeFileSync(join(folder, 'key'), secretKey);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('A key is given as its file or as its own text; without one nothing is signed', () => {
  const env: NodeJS.ProcessEnv = { ARCHIVE_SIGNING_KEY: 'key', ARCHIVE_CWD: folder };
  expect(readSigningKey(folders, env)).toBe(publicKey);
  // For the processes that sign, which run elsewhere.
  expect(env.ARCHIVE_SIGNING_KEY).toBe(join(folder, 'key'));
  expect(readSigningKey(folders, { ARCHIVE_SIGNING_KEY: secretKey })).toBe(publicKey);
  expect(readSigningKey(folders, {})).toBeUndefined();
});

test('A key that would be published, can’t be read or can’t sign is refused', () => {
  const read = (key: string) => () => readSigningKey(folders, { ARCHIVE_SIGNING_KEY: key, ARCHIVE_CWD: folder });
  writeFileSync(join(folders.content, 'key'), secretKey);
  expect(read('content/key')).toThrow('lies in the archive or its site');
  symlinkSync(join(folders.content, 'key'), join(folder, 'link'));
  expect(read('link')).toThrow('lies in the archive or its site');
  expect(read('dist/key')).toThrow('lies in the archive or its site');
  expect(read('none')).toThrow("can't be read");
  writeFileSync(join(folder, 'public'), publicKey);
  expect(read('public')).toThrow('is no secret key of minisign. Make one with: minisign -G -W');
});
