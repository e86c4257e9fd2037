import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { buildIn, elsewhere } from './build-in-setting.ts';
import { fingerprint } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'identical-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// The setting has a fresh checkout.
test('A build of the archive that ships gives the same bytes in every file as the one that is there, whatever checkout, folder, time zone, language, mode, rights and dates of files', async () => {
  const { content, out } = resolveFolders();
  expect(fingerprint((await buildIn(folder, content, elsewhere)).out)).toEqual(fingerprint(out));
});
