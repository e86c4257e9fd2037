import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureBuild } from './bench/measure-sites.ts';
import { prepareArchive } from './bench/prepare-archive.ts';
import { compareEngines } from './bench/search/compare-engines.ts';
import { askForPages, typePhrases } from './bench/search/use-search-page.ts';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { root, workFolder } from '../folders.ts';
import { createTerminalProgress } from '../report/terminal-progress.ts';

const usage = `Usage: npm run bench:search -- [--sources DIR | --site DIR] [--phrases N]
Builds the site of a folder of sources, or takes one that is built; indexes its passages, and looks for phrases of them in Chromium:
with our index, and with three others. Then types phrases on the site's search page, and asks it for related pages.`;

await runCommand(async () => {
  const flags = parseFlags(usage, {
    sources: { type: 'string' },
    phrases: { type: 'string' },
    site: { type: 'string' },
  });
  const from = (folder: string) => resolve(process.env.ARCHIVE_CWD ?? process.cwd(), folder);
  const sources = from(flags.sources ?? join(root, 'content/sources'));
  const count = Number(flags.phrases ?? 300);
  if (!existsSync(sources)) throw new WrongUse(`There is no folder ${sources}. Name one with --sources.`);
  if (!Number.isInteger(count) || count < 1) throw new WrongUse(`"${flags.phrases ?? ''}" is no number of phrases.`);
  const scratch = join(workFolder, `bench-search-${String(process.pid)}`);
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const progress = createTerminalProgress();

  const built = flags.site === undefined ? await buildSite(sources, scratch) : from(flags.site);
  if (!existsSync(join(built, 'search/index.html'))) throw new WrongUse(`${built} is no built site.`);
  await compareEngines({ built, site: join(scratch, 'passages') }, count, progress);
  console.log(`\n${await typePhrases(built, progress)}`);
  console.log(`\n${await askForPages(built, progress)}`);
  return 0;
});

/** @throws Error with what the build printed, where it failed. */
async function buildSite(sources: string, scratch: string): Promise<string> {
  const content = join(scratch, 'content');
  prepareArchive(content, sources, undefined);
  const site = join(scratch, 'site');
  const { code, output } = await measureBuild(content, site);
  if (code !== 0) throw new Error(`The site could not be built: ${output}`);
  return site;
}
