import { keepingOf } from './build/keeping-of.ts';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, leaveOutFlag, resolveFolders } from './folders.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { printLeftOut, printProblems, printWarnings } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { nameSome } from './written/name-some.ts';
import { typedCommand } from './program/typed-command.ts';

await runCommand(async () => {
  const { content: contentFlag, records: recordsFlag } = folderFlags;
  const usage = `Usage: ${typedCommand('normalize [--content DIR] [--records DIR] [--leave-out-broken]')}`;
  const flags = parseFlags(usage, { content: contentFlag, records: recordsFlag, ...leaveOutFlag });
  const { content, records } = resolveFolders(flags);
  const { problems, warnings, leftOut, documents, kept } = await normalizeArchive({
    content,
    records,
    progress: createTerminalProgress(),
    keeping: keepingOf({ content, records }),
    leaveOutBroken: flags['leave-out-broken'],
  });
  printWarnings(warnings);
  printLeftOut(leftOut);
  printProblems(problems);
  if (kept.length > 0) console.log(`Left as they were in ${records}, since no build wrote them: ${nameSome(kept)}`);
  if (problems.length === 0)
    console.log(`Wrote the records of ${documents.toLocaleString('en')} documents to ${records}`);
  return problems.length > 0 ? 1 : 0;
});
