import { join, resolve } from 'node:path';
import { addDocuments } from './catalog/add-documents.ts';
import { listReceived } from './catalog/list-received.ts';
import { parseWords, runCommand, WrongUse } from './command-line.ts';
import { root } from './folders.ts';
import { printProblems } from './report/print-problems.ts';

/** So many paths are printed; of more, their number is. */
const mostPrinted = 20;

const usage = `Usage: npm run add -- PATH… [--id ID] [--content DIR]
Takes files in, and of folders all files that can be read, each with a card that has what was found in it and, each line behind a #, what
is uncertain. What can't be read is named, and the rest goes on. --file PATH names one file, too.`;

await runCommand(async () => {
  const { words, ...flags } = parseWords(usage, {
    file: { type: 'string' },
    id: { type: 'string' },
    content: { type: 'string' },
  });
  const from = (path: string) => resolve(process.env.ARCHIVE_CWD ?? process.cwd(), path);
  const paths = [...(flags.file === undefined ? [] : [flags.file]), ...words].map(from);
  if (paths.length === 0) throw new WrongUse(usage);
  if (flags.id !== undefined && paths.length > 1) throw new WrongUse('--id names one document, and there are several.');
  const content = flags.content === undefined ? join(root, 'content') : from(flags.content);
  const today = new Date().toISOString().slice(0, 10);
  const { received, problems: refused } = await listReceived(paths, flags.id);
  const { added, problems } = await addDocuments(received, { content, today });
  printProblems([...refused, ...problems]);
  const written = added.flatMap((one) => one.written);
  if (written.length <= mostPrinted) for (const path of written) console.log(`Wrote ${path}`);
  else
    console.log(
      `Took in ${(written.length / 2).toLocaleString('en')} documents, with their cards in ${join(content, 'catalog')}`,
    );
  const known = added.filter((one) => !one.isNew && one.problems.length === 0).length;
  if (known > 0) console.log(`${known.toLocaleString('en')} were there already.`);
  return refused.length + problems.length > 0 ? 1 : 0;
});
