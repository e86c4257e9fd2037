import { buildArchive } from './build/build-archive.ts';
import { readCount } from './build/count-processes.ts';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, leaveOutFlag, resolveFolders } from './folders.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { typedCommand } from './program/typed-command.ts';

await runCommand(() => {
  const flags = parseFlags(
    `Usage: ${typedCommand('build [--content DIR] [--records DIR] [--out DIR] [--portable] [--processes N] [--leave-out-broken]')}`,
    {
      ...folderFlags,
      ...leaveOutFlag,
      portable: { type: 'boolean' },
      processes: { type: 'string' },
    },
  );
  return buildArchive(resolveFolders(flags), createTerminalProgress(), {
    portable: flags.portable,
    leaveOutBroken: flags['leave-out-broken'],
    processes: flags.processes === undefined ? undefined : readCount(flags.processes),
  });
});
