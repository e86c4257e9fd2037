import { join, resolve } from 'node:path';
import { addDocuments } from './catalog/add-documents.ts';
import { listReceived } from './catalog/list-received.ts';
import { receiveInput } from './catalog/receive-input.ts';
import { parseWords, runCommand, WrongUse } from './command-line.ts';
import { usualContent } from './folders.ts';
import { leaveNewer } from './leave-newer.ts';
import { printedCommand } from './printed-command.ts';
import { printProblems } from './report/print-problems.ts';
import { typedCommand } from './program/typed-command.ts';

/** So many paths are printed; of more, their number is. */
const mostPrinted = 20;

const usage = `Usage: ${typedCommand('add PATH… [--id ID] [--content DIR]')}
       ${typedCommand('add - --as NAME [--id ID] [--content DIR]')}
Takes files in, and of folders all files that can be read, each with a card that has what was found in it and, each line behind a #, what
is uncertain. What can't be read is named, and the rest goes on. --file PATH names one file, too. In place of a path, - takes what comes from
standard input, as a file called NAME: page.html, mail.eml.`;

await runCommand(async () => {
  const { words, ...flags } = parseWords(usage, {
    file: { type: 'string' },
    as: { type: 'string' },
    id: { type: 'string' },
    content: { type: 'string' },
  });
  if (words.includes('-') !== (flags.as !== undefined) || (words.includes('-') && words.length > 1))
    throw new WrongUse('- takes one document from standard input, and --as NAME says what its file is called.');
  const from = (path: string) => resolve(process.env.ARCHIVE_CWD ?? process.cwd(), path);
  const input = flags.as === undefined ? undefined : await receiveInput(flags.as, process.stdin);
  const named = input === undefined ? words : [];
  const paths = [...[...(flags.file === undefined ? [] : [flags.file]), ...named].map(from), ...(input ? [input] : [])];
  if (paths.length === 0) throw new WrongUse(usage);
  if (flags.id !== undefined && paths.length > 1) throw new WrongUse('--id names one document, and there are several.');
  const content = flags.content === undefined ? usualContent() : from(flags.content);
  if (leaveNewer(content)) return 1;
  const today = new Date().toISOString().slice(0, 10);
  const { received, problems: refused } = await listReceived(paths, flags.id);
  const { added, problems } = await addDocuments(received, { content, today });
  // What comes from standard input has the name that it was given.
  const nameOf = (file: string) => (file === input && flags.as !== undefined ? flags.as : file);
  printProblems([...refused, ...problems].map((problem) => ({ ...problem, file: nameOf(problem.file) })));
  const written = added.flatMap((one) => one.written);
  if (written.length <= mostPrinted) for (const path of written) console.log(`Wrote ${path}`);
  else
    console.log(
      `Took in ${(written.length / 2).toLocaleString('en')} documents, with their cards in ${join(content, 'catalog')}`,
    );
  const known = added.filter((one) => !one.isNew && one.problems.length === 0).length;
  if (known > 0) console.log(`${known.toLocaleString('en')} were there already.`);
  if (written.length > 0) console.log(`Next, to see what was found: ${printedCommand('build', content)}`);
  return refused.length + problems.length > 0 ? 1 : 0;
});
