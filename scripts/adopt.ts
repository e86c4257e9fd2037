import { resolve } from 'node:path';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { adoptFolder, describeAdoption } from './written/adopt-folder.ts';
import { checkRecordsPlace, checkSitePlace } from './written/check-apart.ts';
import { typedCommand } from './program/typed-command.ts';

const usage = `Usage: ${typedCommand('adopt --out DIR | --records DIR | --to DIR')}
Lets a build write a folder that it would refuse, and says what it found there: a site, records, or pictures of pages.`;

await runCommand(() => {
  const flags = parseFlags(usage, { ...folderFlags, to: { type: 'string' } });
  const named = [flags.out, flags.records, flags.to].filter((folder) => folder !== undefined);
  if (named.length !== 1) throw new WrongUse(usage);
  const folders = resolveFolders(flags);
  const { kind, folder } =
    flags.out !== undefined
      ? ({ kind: 'site', folder: folders.out } as const)
      : flags.records !== undefined
        ? ({ kind: 'records', folder: folders.records } as const)
        : ({ kind: 'pictures', folder: resolve(process.env.ARCHIVE_CWD ?? process.cwd(), flags.to ?? '') } as const);
  if (kind === 'site') checkSitePlace(folders);
  if (kind === 'records') checkRecordsPlace(folders);
  console.log(describeAdoption(adoptFolder(folder, kind), folder, kind));
  return 0;
});
