import { join, resolve } from 'node:path';
import { addSource } from './catalog/add-source.ts';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { root } from './folders.ts';
import { printProblems } from './report/print-problems.ts';

await runCommand(async () => {
  const usage = 'Usage: npm run add -- --file PATH [--id ID] [--content DIR]';
  const flags = parseFlags(usage, { file: { type: 'string' }, id: { type: 'string' }, content: { type: 'string' } });
  if (flags.file === undefined) throw new WrongUse(usage);
  const from = (path: string) => resolve(process.env.ARCHIVE_CWD ?? process.cwd(), path);
  const content = flags.content === undefined ? join(root, 'content') : from(flags.content);
  const today = new Date().toISOString().slice(0, 10);
  const { written, problems } = await addSource({ file: from(flags.file), content, id: flags.id, today });
  printProblems(problems);
  for (const path of written) console.log(`Wrote ${path}`);
  return problems.length > 0 ? 1 : 0;
});
