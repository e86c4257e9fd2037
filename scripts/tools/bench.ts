import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatMeasure } from './bench/format-measure.ts';
import { formatGrowth } from './bench/growth/format-growth.ts';
import { measureGrowth } from './bench/growth/measure-growth.ts';
import { textKinds } from './bench/growth/text-kinds.ts';
import { formatSites } from './bench/format-sites.ts';
import { measureIngest } from './bench/measure-ingest.ts';
import { measureRemark } from './bench/measure-remark.ts';
import { measureArchive, measureBareSite } from './bench/measure-sites.ts';
import { prepareArchive } from './bench/prepare-archive.ts';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { maximumSourceBytes } from '../ingest/source/read-source.ts';
import { root, workFolder } from '../folders.ts';
import { printProblems } from '../report/print-problems.ts';
import { createTerminalProgress } from '../report/terminal-progress.ts';

const usage = `Usage: npm run bench -- [--sources DIR] [--authorities DIR] [--pages] | --growth
--authorities names a folder of authority files, such as content/authorities; --pages builds the whole site too, again, again with
a word edited, and of half the documents, beside a bare site, and tells what it is held to;
--growth takes plain and hostile texts of growing length through ingest instead.`;

/** Of texts whose cost is compared, in UTF-16 code units: the longest is as large as a source may be, in letters of one byte. */
const lengths = [8, 4, 2, 1].map((part) => maximumSourceBytes / part);

await runCommand(async () => {
  const flags = parseFlags(usage, {
    sources: { type: 'string' },
    authorities: { type: 'string' },
    pages: { type: 'boolean' },
    growth: { type: 'boolean' },
  });
  if (flags.growth === true) {
    for (const kind of textKinds) console.log(formatGrowth(await measureGrowth(kind, lengths)));
    return 0;
  }
  const sources = resolveFolder(flags.sources ?? join(root, 'content/sources'), '--sources');
  const authorities = flags.authorities === undefined ? undefined : resolveFolder(flags.authorities, '--authorities');
  const scratch = join(workFolder, `bench-${String(process.pid)}`);
  const content = join(scratch, 'content');
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  prepareArchive(content, sources, authorities);
  const measure = await measureIngest(sources, content, join(scratch, 'records'), createTerminalProgress());
  console.log(formatMeasure(measure, await measureRemark(sources)));
  printProblems(measure.problems);
  if (measure.problems.length > 0) return 1;
  if (!flags.pages) return 0;

  const [archive, bare] = [await measureArchive(content, scratch), await measureBareSite(sources, scratch)];
  console.log(`\n${formatSites(archive, bare)}`);
  const { cold, same, edited, half } = archive;
  return [cold, same, edited, half, bare].some(({ code }) => code > 0) ? 1 : 0;
});

function resolveFolder(folder: string, flag: string): string {
  const path = resolve(process.env.ARCHIVE_CWD ?? process.cwd(), folder);
  if (!existsSync(path)) throw new WrongUse(`There is no folder ${path}. Name one with ${flag}.`);
  return path;
}
