import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareArchive } from './bench/prepare-archive.ts';
import { drawPhrases } from './bench/search/draw-phrases.ts';
import { engines, type Engine } from './bench/search/engines.ts';
import { formatIndexes, formatSearches } from './bench/search/format-search.ts';
import { measureIndex, type IndexMeasure } from './bench/search/measure-index.ts';
import { measureSearches, type SearchCost } from './bench/search/measure-searches.ts';
import { preparePassages } from './bench/search/prepare-passages.ts';
import { writeClient } from './bench/search/write-client.ts';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { root, workFolder } from './folders.ts';
import { printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

const usage = `Usage: npm run bench:search -- [--sources DIR] [--phrases N]
Indexes the passages of a folder of sources, and looks for phrases of them in Chromium: with our index, and with three others.`;

/** An index of one file costs the same whatever is looked for, and is slow to load. */
const few = 5;
const isWhole = (engine: Engine) => engine === 'minisearch' || engine === 'flexsearch';

await runCommand(async () => {
  const flags = parseFlags(usage, { sources: { type: 'string' }, phrases: { type: 'string' } });
  const sources = resolve(process.env.ARCHIVE_CWD ?? process.cwd(), flags.sources ?? join(root, 'content/sources'));
  const count = Number(flags.phrases ?? 300);
  if (!existsSync(sources)) throw new WrongUse(`There is no folder ${sources}. Name one with --sources.`);
  if (!Number.isInteger(count) || count < 1) throw new WrongUse(`"${flags.phrases ?? ''}" is no number of phrases.`);
  const scratch = join(workFolder, `bench-search-${String(process.pid)}`);
  const [content, site] = [join(scratch, 'content'), join(scratch, 'site')];
  mkdirSync(site, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const progress = createTerminalProgress();

  prepareArchive(content, sources, undefined);
  const { documents, passages, problems } = await preparePassages(site, {
    content,
    records: join(scratch, 'records'),
    progress,
  });
  printProblems(problems);
  if (problems.length > 0) return 1;

  const indexes: IndexMeasure[] = [];
  for (const engine of engines) indexes.push(await measureIndex(site, engine));
  console.log(`\n${documents.toLocaleString('en')} documents, ${passages.length.toLocaleString('en')} passages`);
  console.log(formatIndexes(indexes, documents));

  writeClient(site);
  for (const [what, length] of [
    ['Six words', 6],
    ['One word', 1],
  ] as const) {
    const queries = drawPhrases(passages, count, length);
    const costs = new Map<Engine, SearchCost[]>();
    for (const engine of engines) {
      const asked = isWhole(engine) ? queries.slice(0, few) : queries;
      progress.start(`${what}, ${engine}`, asked.length);
      const searches = asked.map((query) => ({ engine, query }));
      costs.set(engine, await measureSearches(site, searches, () => progress.tick()));
      progress.done();
    }
    console.log(`\n${formatSearches(what, costs)}`);
  }
  return 0;
});
