import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { serveSite } from './server/serve-site.ts';
import { readBase, readPort, serverFlags } from './server/server-flags.ts';
import { typedCommand } from './program/typed-command.ts';

await runCommand(async () => {
  const usage = `Usage: ${typedCommand('preview [--content DIR] [--out DIR] [--port NUMBER] [--base /some/path/] [--host ADDRESS]')}`;
  const flags = parseFlags(usage, { content: folderFlags.content, out: folderFlags.out, ...serverFlags });
  const { out } = resolveFolders(flags);
  if (!existsSync(join(out, 'index.html')))
    throw new WrongUse(`There is no built site in ${out}. Run: ${typedCommand('build')}`);
  await serveSite({ folder: out, port: readPort(flags.port), base: readBase(flags.base), host: flags.host });
  return 0;
});
