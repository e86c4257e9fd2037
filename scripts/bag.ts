import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkBagPlace } from './bags/check-bag-place.ts';
import { writeWholeBag } from './bags/write-whole-bag.ts';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, resolveFolders, workFolder } from './folders.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { printLeftOut, printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { typedCommand } from './program/typed-command.ts';

const usage = `Usage: ${typedCommand('bag --whole --out DIR [--content DIR]')}
Writes the archive as a bag (BagIt, RFC 8493) into a new folder, with all that it withholds: for those who keep it. A bag of what is
published is in every site that is built: data/bag.zip.`;

await runCommand(async () => {
  const { content, out } = folderFlags;
  const flags = parseFlags(usage, { content, out, whole: { type: 'boolean' } });
  if (!flags.whole || flags.out === undefined) throw new WrongUse(usage);
  const folders = resolveFolders({ content: flags.content });
  const folder = resolve(process.env.ARCHIVE_CWD ?? process.cwd(), flags.out);
  checkBagPlace(folder, folders);
  const scratch = join(workFolder, `bag-${String(process.pid)}`);
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const records = join(scratch, 'records');
  const made = await normalizeArchive({ content: folders.content, records, progress: createTerminalProgress() });
  printLeftOut(made.leftOut);
  printProblems(made.problems);
  if (made.problems.length > 0) return 1;
  const files = writeWholeBag(folder, { content: folders.content, records });
  console.log(
    `Wrote ${files.toLocaleString('en')} files into ${folder}, with all that is withheld. Keep it off every host.`,
  );
  return 0;
});
