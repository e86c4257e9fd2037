import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureArchive } from './bench/measure-sites.ts';
import { prepareArchive } from './bench/prepare-archive.ts';
import { compareEngines } from './bench/search/compare-engines.ts';
import { typePhrases } from './bench/search/type-phrases.ts';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { root, workFolder } from './folders.ts';
import { printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

const usage = `Usage: npm run bench:search -- [--sources DIR] [--phrases N] | --site DIR
Indexes the passages of a folder of sources, and looks for phrases of them in Chromium: with our index, and with three others.
Then builds their site and types phrases on its search page. With --site, types on that of a site that is built already.`;

await runCommand(async () => {
  const flags = parseFlags(usage, {
    sources: { type: 'string' },
    phrases: { type: 'string' },
    site: { type: 'string' },
  });
  const from = (folder: string) => resolve(process.env.ARCHIVE_CWD ?? process.cwd(), folder);
  const progress = createTerminalProgress();
  if (flags.site !== undefined) {
    const site = from(flags.site);
    if (!existsSync(join(site, 'search/index.html'))) throw new WrongUse(`${site} is no built site.`);
    console.log(`\n${await typePhrases(site, progress)}`);
    return 0;
  }
  const sources = from(flags.sources ?? join(root, 'content/sources'));
  const count = Number(flags.phrases ?? 300);
  if (!existsSync(sources)) throw new WrongUse(`There is no folder ${sources}. Name one with --sources.`);
  if (!Number.isInteger(count) || count < 1) throw new WrongUse(`"${flags.phrases ?? ''}" is no number of phrases.`);
  const scratch = join(workFolder, `bench-search-${String(process.pid)}`);
  const [content, site] = [join(scratch, 'content'), join(scratch, 'site')];
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });

  prepareArchive(content, sources, undefined);
  const problems = await compareEngines({ content, records: join(scratch, 'records'), site }, count, progress);
  printProblems(problems);
  if (problems.length > 0) return 1;

  rmSync(site, { recursive: true });
  const built = await measureArchive(content, scratch);
  if (built.code !== 0) throw new Error(`The site could not be built: ${built.output}`);
  console.log(`\n${await typePhrases(site, progress)}`);
  return 0;
});
