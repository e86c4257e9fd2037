import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { relativizePage } from '../../scripts/links/relativize-page.ts';
import { relativizeStyles } from '../../scripts/links/relativize-styles.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { installedTool } from '../../scripts/run-process.ts';
import { fingerprint, ownCheckout, runBuild, type Place } from './run-build.ts';

/** The engines that builds of this process's checkout have kept, by name. */
export const listEngines = (): string[] => {
  const folder = join(ownCheckout(), '.work', 'engines');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/**
 * Tries what becomes of the engine of an archive that has been built, when what is bundled with it is taken away and comes again. Each test
 * goes on from the one before, and the archive and its site are at last as they were.
 * @param place the archive, which has a guide `ferias`
 * @param bundled what it has of MDX and its pictures, from its folder
 * @param aside an absent folder beside it
 * @param siteUrl the address that it was built for
 */
export function checkKeptEngine(place: Place, bundled: readonly string[], aside: string, siteUrl: string): void {
  const env = { SITE_URL: siteUrl };
  const move = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    for (const path of bundled) renameSync(join(from, path), join(to, path));
  };
  const settings = join(place.content, 'archive.yaml');
  const page = join(place.out, 'dossiers/ferias/index.html');

  async function build(): Promise<string> {
    const { code, output } = await runBuild(place, env);
    expect(code, output).toBe(0);
    return output;
  }
  let whole: ReturnType<typeof fingerprint>;
  let written: string;

  test('where the words of MDX are taken away, so are their pages, and an engine without them stands beside the kept one', async () => {
    whole = fingerprint(place.out);
    written = readFileSync(settings, 'utf8');
    const before = listEngines();
    move(place.content, aside);
    // Pages would name a copy that Astro knows nothing of.
    appendFileSync(settings, 'portable: false\n');
    await build();
    expect(existsSync(page)).toBe(false);
    // Those of other tests may have come meanwhile.
    expect(listEngines()).toEqual(expect.arrayContaining(before));
    expect(listEngines().length).toBeGreaterThan(1);
  });

  // What a bundle offers is documented nowhere.
  test('a kept engine renders what Astro renders by itself, to the byte', () => {
    const astros = `${aside}-by-astro`;
    const folders = { ARCHIVE_CONTENT: place.content, ARCHIVE_RECORDS: join(place.content, 'records') };
    runAstro({ ...env, ...folders, ARCHIVE_OUT: astros, ARCHIVE_CACHE: `${aside}-cache` });
    makeRelative(astros, siteUrl);
    // Pictures are drawn in their place.
    rmSync(join(astros, 'cards'), { recursive: true });
    const [ours, expected] = [fingerprint(place.out), fingerprint(astros)];
    expect(Object.keys(expected).length).toBeGreaterThan(50);
    expect(ours).toMatchObject(expected);
  });

  test('where they come again, what was kept renders them, and the site is what it was', async () => {
    move(aside, place.content);
    writeFileSync(settings, written);
    expect(await build()).not.toContain('Bundling the engine');
    expect(existsSync(page)).toBe(true);
    expect(fingerprint(place.out)).toEqual(whole);
  });
}

/** Links of a build are relative, which is no work of Astro's. */
function makeRelative(site: string, siteUrl: string): void {
  for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    writeFileSync(path, relativizePage(readFileSync(path, 'utf8'), file, siteUrl));
  }
  relativizeStyles(site);
}

function runAstro(env: NodeJS.ProcessEnv): void {
  const { VITEST: _vitest, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, BASE_URL: _base, ...shell } = process.env;
  const all = { ...shell, ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const args = [installedTool('astro'), 'build'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ownCheckout(), env: all, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}
