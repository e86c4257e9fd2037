import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { fingerprint, runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'identical-'));
const usualMask = process.umask(0o022);
afterAll(() => {
  process.umask(usualMask);
  rmSync(folder, { recursive: true });
});

interface Setting {
  /** The folder that holds content and site. */
  name: string;
  timezone: string;
  locale: string;
  /** What the shell says of the kind of build. */
  mode: Record<string, string>;
  mask: number;
  /** When every file of the content was changed last. */
  changed: Date;
}

const settings: readonly [Setting, Setting] = [
  {
    name: 'a',
    timezone: 'Pacific/Kiritimati',
    locale: 'C',
    mode: { NODE_ENV: 'production' },
    mask: 0o022,
    changed: new Date('2001-01-01'),
  },
  {
    name: 'another place/ñ (2)',
    timezone: 'America/Los_Angeles',
    locale: 'tr_TR.UTF-8',
    mode: { NODE_ENV: 'development', PROD: '', DEV: '1', MODE: 'test' },
    mask: 0o077,
    changed: new Date('2024-02-29'),
  },
];

/** Builds a copy of a content folder in a setting, and takes the fingerprint of each file of the site. */
async function buildIn(content: string, { name, timezone, locale, mode, mask, changed }: Setting) {
  process.umask(mask);
  const place = { content: join(folder, name, 'content'), out: join(folder, name, 'site') };
  rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(content, place.content, { recursive: true, filter: (path) => path !== join(content, 'records') });
  for (const file of listFiles(place.content)) utimesSync(join(place.content, file), changed, changed);
  const { code, output } = await runBuild(place, { TZ: timezone, LANG: locale, LC_ALL: locale, ...mode });
  expect(output).toContain('Built');
  expect(code).toBe(0);
  return fingerprint(place.out);
}

test('Two builds give the same bytes in every file, whatever folder, time zone, language, mode, rights and dates of files', async () => {
  const content = join(import.meta.dirname, '../fixtures/publication');
  const [one, other] = [await buildIn(content, settings[0]), await buildIn(content, settings[1])];
  expect(Object.keys(one).length).toBeGreaterThan(50);
  expect(other).toEqual(one);
});

test('So does a build of the archive that ships, beside the one that is there', async () => {
  const { content, out } = resolveFolders();
  expect(await buildIn(content, settings[1])).toEqual(fingerprint(out));
});
