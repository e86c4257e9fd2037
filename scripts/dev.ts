import { watch } from 'node:fs';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, resolveFolders, type Folders } from './folders.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { readPort, serverFlags } from './server/server-flags.ts';

await runCommand(async () => {
  const { content, records } = folderFlags;
  const usage = 'Usage: npm run dev -- [--content DIR] [--records DIR] [--port NUMBER] [--host ADDRESS]';
  const flags = parseFlags(usage, { content, records, port: serverFlags.port, host: serverFlags.host });
  const folders = resolveFolders(flags);

  await normalize(folders);
  watchContent(folders);
  await serveWithAstro(folders, readPort(flags.port), flags.host);
  return 0;
});

/** Writes the records anew. With problems in the content the last good ones stay, and the site with them. */
async function normalize({ content, records }: Folders): Promise<void> {
  const { problems } = await normalizeArchive({ content, records, progress: createTerminalProgress() });
  printProblems(problems);
}

function watchContent(folders: Folders): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  watch(folders.content, { recursive: true }, (_event, file) => {
    // The records, and the hidden folder in which they are made, are our own doing.
    if (/^(?:\.|records)/.test(file ?? '.')) return;
    clearTimeout(timer);
    // Editors save in several steps.
    timer = setTimeout(() => {
      work = work.then(() => normalize(folders));
    }, 200);
  });
}

async function serveWithAstro({ content, records }: Folders, port: number, host: string | undefined): Promise<void> {
  process.env.ARCHIVE_CONTENT = content;
  process.env.ARCHIVE_RECORDS = records;
  const { dev } = await import('astro');
  await dev({ server: { port, ...(host !== undefined && { host }) } });
}
