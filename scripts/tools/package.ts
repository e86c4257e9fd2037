import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFlags, runCommand } from '../command-line.ts';
import { root, workFolder } from '../folders.ts';
import { runProcess } from '../run-process.ts';
import { stagePackage } from './package/stage-package.ts';

const usage = `Usage: npm run package -- [--to DIR]
Makes the package that others install, as npm packs it: the program as JavaScript, without what only this checkout needs.`;

await runCommand(async () => {
  const flags = parseFlags(usage, { to: { type: 'string' } });
  const to = flags.to === undefined ? root : resolve(process.env.ARCHIVE_CWD ?? process.cwd(), flags.to);
  const folder = join(workFolder, 'package');
  const files = stagePackage(folder);
  mkdirSync(to, { recursive: true });
  const lines: string[] = [];
  const { code, output } = await runProcess('npm', ['pack', folder, '--pack-destination', to, '--silent'], {
    onLine: (line) => lines.push(line),
  });
  if (code === 0) console.log(`Packed ${String(files)} files: ${join(to, lines.at(-1) ?? '')}`);
  else console.error(output);
  return code;
});
