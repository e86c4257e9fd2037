import { buildArchive } from './build/build-archive.ts';
import { isBuiltFrom } from './written/folder-stamp.ts';
import { hashInputs } from './build/hash-inputs.ts';
import { parseFlags, runCommand } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { serveSite } from './server/serve-site.ts';
import { readBase, readPort, serverFlags } from './server/server-flags.ts';
import { typedCommand } from './program/typed-command.ts';

await runCommand(async () => {
  const usage = `Usage: ${typedCommand('start [--content DIR] [--out DIR] [--port NUMBER] [--base /some/path/] [--host ADDRESS]')}`;
  const flags = parseFlags(usage, { ...folderFlags, ...serverFlags });
  const folders = resolveFolders(flags);
  const port = readPort(flags.port);

  const upToDate = isBuiltFrom(folders.out, hashInputs(folders));
  if (upToDate) console.log('Nothing has changed since the last build.');
  const code = upToDate ? 0 : await buildArchive(folders, createTerminalProgress());
  if (code === 0) await serveSite({ folder: folders.out, port, base: readBase(flags.base), host: flags.host });
  return code;
});
