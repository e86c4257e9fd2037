import type { AstroInlineConfig } from 'astro';
import { keepingOf } from './build/keeping-of.ts';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { ensureRecords } from './dev/ensure-records.ts';
import { followContent } from './dev/follow-content.ts';
import { createProblemPages } from './dev/show-problems.ts';
import { folderFlags, leaveOutFlag, resolveFolders, root, type Folders } from './folders.ts';
import { interfaceLanguageOf } from './ingest/content/interface-language.ts';
import { isFolder, sharedAuthoritiesFolder } from './ingest/content/shared-authorities.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { isFromSystem } from './report/internal-problem.ts';
import { printLeftOut, printProblems, printWarnings } from './report/print-problems.ts';
import type { Problem } from './report/problem.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { readPort, serverFlags } from './server/server-flags.ts';
import { typedCommand } from './program/typed-command.ts';

await runCommand(async () => {
  const { content, records } = folderFlags;
  const usage = `Usage: ${typedCommand('dev [--content DIR] [--records DIR] [--port NUMBER] [--host ADDRESS] [--leave-out-broken]')}`;
  const flags = parseFlags(usage, {
    content,
    records,
    port: serverFlags.port,
    host: serverFlags.host,
    ...leaveOutFlag,
  });
  const folders = resolveFolders(flags);

  const problems = createProblemPages();
  const onChange = async () => problems.tell(await normalize(folders, flags['leave-out-broken']));
  const shared = sharedAuthoritiesFolder(folders.content);
  const also = shared !== undefined && isFolder(shared) ? shared : undefined;
  const following = followContent(folders.content, { onChange, onError: tellFailure, also });
  await following.first;
  await ensureRecords(folders.records);
  const host = flags.host !== undefined && { host: flags.host };
  await serveWithAstro(folders, {
    server: { port: readPort(flags.port), ...host },
    integrations: [problems.integration],
  });
  return 0;
});

/** Writes the records anew. With problems in the content, which are given back, the last good ones stay. */
async function normalize({ content, records }: Folders, leaveOutBroken?: boolean): Promise<Problem[]> {
  const keeping = keepingOf({ content, records });
  const progress = createTerminalProgress();
  const made = await normalizeArchive({ content, records, progress, keeping, leaveOutBroken });
  const { problems, warnings, leftOut } = made;
  printWarnings(warnings);
  printLeftOut(leftOut);
  printProblems(problems);
  return problems;
}

/** A disk that is full, a file that may not be read: what is mended outside is found at the next change. */
function tellFailure(error: unknown): void {
  const isExpected = error instanceof WrongUse || isFromSystem(error);
  console.error(error instanceof Error && isExpected ? error.message : error);
  console.error('The records stay as they were; the next change is followed again.');
}

async function serveWithAstro({ content, records }: Folders, config: AstroInlineConfig): Promise<void> {
  process.env.ARCHIVE_CONTENT = content;
  process.env.ARCHIVE_RECORDS = records;
  process.env.ARCHIVE_INTERFACE = interfaceLanguageOf(content);
  const { dev } = await import('astro');
  await dev({ root, ...config });
}
