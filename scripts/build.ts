import { buildArchive } from './build/build-archive.ts';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';

await runCommand(() => {
  const flags = parseFlags('Usage: npm run build -- [--content DIR] [--records DIR] [--out DIR] [--portable]', {
    ...folderFlags,
    portable: { type: 'boolean' },
  });
  return buildArchive(resolveFolders(flags), createTerminalProgress(), { portable: flags.portable });
});
