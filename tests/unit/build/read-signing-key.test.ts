import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSigningKey } from '../../../scripts/build/read-signing-key.ts';
import type { Folders } from '../../../scripts/folders.ts';
import { publicKey, secretKey } from '../bags/test-key.ts';

const variable = 'ARCHIVE_SIGNING_KEY';
let place: string;
let folders: Folders;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'signing-key-'));
  mkdirSync(join(place, 'content'));
  folders = { content: join(place, 'content'), records: join(place, 'records'), out: join(place, 'site') };
});

const read = (given: string | undefined, env: NodeJS.ProcessEnv = {}) =>
  readSigningKey(folders, { ...env, [variable]: given });

test('a key is given as text or as a file, whose whole path is kept', () => {
  expect(read(undefined)).toBeUndefined();
  expect(read(secretKey)).toBe(publicKey);
  writeFileSync(join(place, 'key.sec'), secretKey);
  const env: NodeJS.ProcessEnv = { ARCHIVE_CWD: place, [variable]: 'key.sec' };
  expect(readSigningKey(folders, env)).toBe(publicKey);
  expect(env[variable]).toBe(join(place, 'key.sec'));
});

test('a key that lies where it would be published is refused', () => {
  writeFileSync(join(place, 'content', 'key.sec'), secretKey);
  expect(() => read(join(place, 'content', 'key.sec'))).toThrow(/lies in the archive or its site/);
});

const damaged = {
  'the lines run together': secretKey.replace('\n', ''),
  'the second line cut, without the first': secretKey.split('\n')[1]?.slice(0, 90),
  'a letter lost': secretKey.replace('AEIy', 'EIy'),
};

test.each(Object.entries(damaged))('nothing of a damaged key is printed: %s', (_, given) => {
  let said = '';
  try {
    read(given);
  } catch (error) {
    said = String(error);
  }
  expect(said).toMatch(/signing key|no key/);
  expect(said).not.toMatch(/RWQ|AAAA|MRNj/);
});
