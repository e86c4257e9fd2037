import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatMeasure } from './bench/format-measure.ts';
import { measureIngest } from './bench/measure-ingest.ts';
import { measureRemark } from './bench/measure-remark.ts';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { root, workFolder } from './folders.ts';
import { printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

await runCommand(async () => {
  const flags = parseFlags('Usage: npm run bench -- [--sources DIR]', { sources: { type: 'string' } });
  const sources = resolve(process.env.ARCHIVE_CWD ?? process.cwd(), flags.sources ?? join(root, 'content/sources'));
  if (!existsSync(sources)) throw new WrongUse(`There is no folder ${sources}. Name one with --sources.`);
  const scratch = join(workFolder, `bench-${String(process.pid)}`);
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const measure = await measureIngest(sources, scratch, join(scratch, 'records'), createTerminalProgress());
  console.log(formatMeasure(measure, await measureRemark(sources)));
  printProblems(measure.problems);
  return measure.problems.length > 0 ? 1 : 0;
});
