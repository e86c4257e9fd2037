import { join } from 'node:path';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { summarizeForLedger, type LedgerEntry } from './ingest/checks/check-ledger.ts';
import { mergeLedger } from './ingest/content/merge-ledger.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { readLedger } from './ingest/content/read-ledger.ts';
import { writeLedger } from './ingest/content/write-ledger.ts';
import { printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

await runCommand(async () => {
  const { content: contentFlag, records: recordsFlag } = folderFlags;
  const usage = 'Usage: npm run freeze -- [--content DIR] [--records DIR]';
  const { content, records } = resolveFolders(parseFlags(usage, { content: contentFlag, records: recordsFlag }));
  const file = join(content, 'ledger.json');

  // Addresses that lead to other words than before are problems of the normalization, so nothing is frozen over them.
  const entries: LedgerEntry[] = [];
  const onDocument = (document: Parameters<typeof summarizeForLedger>[0]) => entries.push(summarizeForLedger(document));
  const { problems } = await normalizeArchive({ content, records, progress: createTerminalProgress(), onDocument });
  printProblems(problems);
  if (problems.length > 0) return 1;

  const { ledger: before } = await readLedger(file);
  const ledger = mergeLedger(before, entries);
  await writeLedger(file, ledger);
  console.log(`Wrote the addresses of ${entries.length.toLocaleString('en')} documents to ${file}`);
  return 0;
});
