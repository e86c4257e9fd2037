import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashContent } from '../../build/hash-inputs.ts';
import { root } from '../../folders.ts';
import { nodeFlags } from '../../node-flags.mjs';
import { runProcess } from '../../run-process.ts';

/** A checkout that builds, and where its sites go. */
export interface Builder {
  checkout: string;
  sites: string;
}

/** What the shell may say of builds. */
const unset = { ARCHIVE_CONTENT: undefined, ARCHIVE_RECORDS: undefined, ARCHIVE_OUT: undefined, SITE_URL: undefined };

/**
 * Builds the archive of a content folder. A site that stands there already is taken, where `kept` says so: what a commit makes of the
 * same content does not change. @returns where the site is. @throws Error with all that was printed, where the build fails.
 */
export async function buildSite(content: string, { checkout, sites }: Builder, kept: boolean): Promise<string> {
  const site = join(sites, hashFolder(content));
  if (kept && existsSync(site)) return site;
  const aside = `${site}-made`;
  for (const folder of [site, aside]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const script = join(checkout, 'scripts', 'build.ts');
  const folders = ['--content', content, '--records', join(aside, 'records'), '--out', join(aside, 'site')];
  const { code, output } = await runProcess(process.execPath, [...nodeFlags, script, ...folders], {
    env: unset,
    cwd: checkout,
    onLine: () => undefined,
  });
  if (code !== 0)
    throw new Error(`${checkout === root ? 'The working tree' : 'The commit'} does not build ${content}:\n${output}`);
  renameSync(join(aside, 'site'), site);
  rmSync(aside, { recursive: true });
  return site;
}

function hashFolder(content: string): string {
  const hash = createHash('sha256');
  for (const [file, digest] of hashContent({ content, records: join(content, 'records') })) {
    hash.update(`${file}\n${digest}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
