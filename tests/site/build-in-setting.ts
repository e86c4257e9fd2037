import { cpSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { freshCheckout, runBuild } from './run-build.ts';

/** What must not show in a site. */
export interface Setting {
  /** The folder that holds content and site. */
  name: string;
  timezone: string;
  locale: string;
  /** In a checkout that has no engine yet. */
  fresh?: true;
  /** What the shell says of the kind of build. */
  mode: Record<string, string>;
  mask: number;
  /** When every file of the content was changed last. */
  changed: Date;
}

export const here: Setting = {
  name: 'a',
  timezone: 'Pacific/Kiritimati',
  locale: 'C',
  mode: { NODE_ENV: 'production' },
  mask: 0o022,
  changed: new Date('2001-01-01'),
};

export const elsewhere: Setting = {
  name: 'another place/ñ (2)',
  // The program is bundled in this setting, too.
  fresh: true,
  timezone: 'America/Los_Angeles',
  locale: 'tr_TR.UTF-8',
  mode: { NODE_ENV: 'development', PROD: '', DEV: '1', MODE: 'test' },
  mask: 0o077,
  changed: new Date('2024-02-29'),
};

/** Builds a copy of a content folder in a setting, below `folder`. @returns where it is */
export async function buildIn(folder: string, original: string, setting: Setting) {
  const { name, fresh, timezone, locale, mode, mask, changed } = setting;
  const content = join(folder, name, 'content');
  const place = { content, records: join(content, 'records'), out: join(folder, name, 'site') };
  const usualMask = process.umask(mask);
  try {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(original, content, { recursive: true, filter: (path) => path !== join(original, 'records') });
    for (const file of listFiles(content)) utimesSync(join(content, file), changed, changed);
    const env = { TZ: timezone, LANG: locale, LC_ALL: locale, ...mode };
    const { code, output } = await runBuild(place, env, fresh && freshCheckout());
    expect(output).toContain('Built');
    expect(code).toBe(0);
  } finally {
    process.umask(usualMask);
  }
  return place;
}
