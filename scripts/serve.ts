import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, resolveFolders } from './folders.ts';
import { serveSite } from './server/serve-site.ts';
import { readBase, readPort, serverFlags } from './server/server-flags.ts';

await runCommand(async () => {
  const usage = 'Usage: npm run preview -- [--out DIR] [--port NUMBER] [--base /some/path/] [--host ADDRESS]';
  const flags = parseFlags(usage, { out: folderFlags.out, ...serverFlags });
  const { out } = resolveFolders(flags);
  if (!existsSync(join(out, 'index.html'))) throw new WrongUse(`There is no built site in ${out}. Run: npm run build`);
  await serveSite({ folder: out, port: readPort(flags.port), base: readBase(flags.base), host: flags.host });
  return 0;
});
