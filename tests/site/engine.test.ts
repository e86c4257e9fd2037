import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { relativizePage } from '../../scripts/links/relativize-page.ts';
import { relativizeStyles } from '../../scripts/links/relativize-styles.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { installedTool } from '../../scripts/run-process.ts';
import { fingerprint, ownCheckout, runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const place = { content: join(folder, 'content'), out: join(folder, 'site') };
const about = join(place.content, 'about.mdx');
const sources = join(resolveFolders().content, 'sources');
let checkout: string;
const engines = (): string[] => readdirSync(join(checkout, '.work', 'engines'));

beforeAll(async () => {
  checkout = ownCheckout();
  mkdirSync(join(place.content, 'sources'), { recursive: true });
  // Pages would name a copy that Astro knows nothing of.
  writeFileSync(join(place.content, 'archive.yaml'), 'portable: false\n');
  const [source = ''] = readdirSync(sources);
  cpSync(join(sources, source), join(place.content, 'sources', source));
  // Tests before this one may have kept the engine of archives without MDX.
  await build();
});

/** @returns whether an engine was bundled for it, and what the page about the archive says */
async function build() {
  const { code, output } = await runBuild(place, {}, checkout);
  expect(code, output).toBe(0);
  const page = readFileSync(join(place.out, 'about', 'index.html'), 'utf8');
  return { bundled: output.includes('Bundling the engine'), page };
}

test('an engine is kept, and another one beside it for words of MDX, which are bundled with it', async () => {
  const before = engines();
  writeFileSync(about, 'Collected by hand.\n');
  const written = await build();
  expect(written.bundled).toBe(true);
  expect(written.page).toContain('Collected by hand.');
  // Those of other tests may have come meanwhile.
  expect(engines()).toEqual(expect.arrayContaining(before));
  expect(engines().length).toBeGreaterThan(before.length);
});

// What a bundle offers is documented nowhere.
test('a kept engine renders what Astro renders by itself, to the byte', () => {
  const astros = join(folder, 'astros');
  const env = { ARCHIVE_CONTENT: place.content, ARCHIVE_RECORDS: join(place.content, 'records') };
  run([installedTool('astro'), 'build'], { ...env, ARCHIVE_OUT: astros, ARCHIVE_CACHE: join(folder, 'cache') });
  makeRelative(astros);
  // Pictures are drawn in their place.
  rmSync(join(astros, 'cards'), { recursive: true });
  const [ours, expected] = [fingerprint(place.out), fingerprint(astros)];
  expect(Object.keys(expected).length).toBeGreaterThan(50);
  expect(ours).toMatchObject(expected);
});

test('where the words are taken away again, so are those on the page, and what was kept renders it', async () => {
  rmSync(about);
  const { bundled, page } = await build();
  expect(bundled).toBe(false);
  expect(page).not.toContain('Collected by hand.');
});

/** Links of a build are relative, which is no work of Astro's. */
function makeRelative(site: string): void {
  for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    writeFileSync(path, relativizePage(readFileSync(path, 'utf8'), file));
  }
  relativizeStyles(site);
}

function run(args: string[], env: NodeJS.ProcessEnv): void {
  const { VITEST: _vitest, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, BASE_URL: _base, ...shell } = process.env;
  const all = { ...shell, ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: checkout, env: all, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}
