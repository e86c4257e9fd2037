import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { folderFlags, resolveFolders, workFolder } from '../folders.ts';
import { formatFindings, formatReport } from './fuzz/format-findings.ts';
import { keepFindings } from './fuzz/keep-findings.ts';
import { readSources } from './fuzz/read-sources.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';
import { createTerminalProgress } from '../report/terminal-progress.ts';

const usage = 'Usage: npm run fuzz -- [--count NUMBER] [--seed NUMBER] [--only NUMBER] [--content DIR]';

/** CPU seconds that a document may take, and after which it counts as hanging. */
const MOST_SECONDS = 1;
const GIVE_UP_AFTER = 30;

await runCommand(async () => {
  const flags = parseFlags(usage, {
    content: folderFlags.content,
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  });
  const { content } = resolveFolders({ content: flags.content });
  const seed = readNumber('--seed', flags.seed);
  const numbers =
    flags.only === undefined
      ? Array.from({ length: readNumber('--count', flags.count) }, (_, number) => number)
      : [readNumber('--only', flags.only)];

  const report = await runFuzz({
    content,
    seed,
    numbers,
    sources: await readSources(content),
    limit: GIVE_UP_AFTER,
    most: MOST_SECONDS,
    progress: createTerminalProgress(),
  });
  console.log(formatReport(report));
  if (report.findings.length === 0) return 0;
  console.error(`\n${formatFindings(report, seed, keepFindings(report.findings, seed, join(workFolder, 'fuzz')))}`);
  return 1;
});

function readNumber(flag: string, given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new WrongUse(`${flag} takes a number, not "${given}". ${usage}`);
  return Number(given);
}
