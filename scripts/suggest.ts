import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, resolveFolders, workFolder } from './folders.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { formatSuggestions } from './suggest/format-suggestions.ts';
import { createRepeatedFinder } from './suggest/repeated/find-repeated.ts';
import { formatRepeated } from './suggest/repeated/format-repeated.ts';
import { linesOfDocument } from './suggest/repeated/lines-of-document.ts';
import { createSuggester } from './suggest/suggest-names.ts';

await runCommand(async () => {
  const usage = 'Usage: npm run suggest -- [--content DIR] [--least COUNT]';
  const flags = parseFlags(usage, { content: folderFlags.content, least: { type: 'string', default: '1' } });
  const { content } = resolveFolders({ content: flags.content });
  if (!/^\d+$/.test(flags.least)) throw new WrongUse(`--least takes a number, not "${flags.least}". ${usage}`);

  // Records are written aside: suggesting changes nothing.
  const scratch = join(workFolder, `suggest-${String(process.pid)}`);
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const suggester = createSuggester();
  const repeated = createRepeatedFinder();
  const { problems } = await normalizeArchive({
    content,
    records: join(scratch, 'records'),
    progress: createTerminalProgress(),
    onDocument: (document) => {
      suggester.add(document);
      repeated.add(linesOfDocument(document));
    },
  });
  printProblems(problems);
  process.stdout.write(formatSuggestions(suggester.list().filter(({ count }) => count >= Number(flags.least))));
  process.stdout.write(formatRepeated(repeated.list()));
  return problems.length > 0 ? 1 : 0;
});
