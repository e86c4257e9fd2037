import { existsSync } from 'node:fs';
import { parseFlags, readNumber, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, leaveOutFlag, resolveFolders } from './folders.ts';
import { writeWhole } from './freeze/write-whole.ts';
import { readContent } from './ingest/content/read-content.ts';
import { readAside } from './read-aside.ts';
import { leaveNewer } from './leave-newer.ts';
import { printedCommand } from './printed-command.ts';
import { printLeftOut, printProblems } from './report/print-problems.ts';
import { acceptSuggestions, suggestionsFile } from './suggest/accept-suggestions.ts';
import { formatSections, head } from './suggest/format-sections.ts';
import { createNameProposer } from './suggest/name-sections.ts';
import { createRepeatedFinder, type Repeated } from './suggest/repeated/find-repeated.ts';
import { formatRepeated } from './suggest/repeated/format-repeated.ts';
import { linesOfDocument } from './suggest/repeated/lines-of-document.ts';
import type { Section } from './suggest/section.ts';
import { typedCommand } from './program/typed-command.ts';

const usage = `Usage: ${typedCommand('suggest [--propose | --write] [--least COUNT] [--most COUNT] [--content DIR] [--leave-out-broken]')}
Lists the people, organizations and places that no authority knows, apart, those that are certain of their kind first, and lines that
repeat in many documents. --propose
writes them into a file to read, and --write adds what is left of that to the authorities. --least leaves out names that stand in fewer
places, --most shows so many of each kind.`;

interface Wanted {
  content: string;
  least: number;
  leaveOutBroken?: boolean | undefined;
}

interface Found {
  sections: Section[];
  repeated: Repeated[];
}

/** What there is to propose. A file that can't be read is told, and keeps nothing back of what the others name. */
async function propose({ content, least, leaveOutBroken }: Wanted): Promise<Found> {
  const { authorities } = (await readContent(content)).content;
  const taken = new Set(Object.values(authorities).flatMap((entries) => entries.map(({ id }) => id)));
  const start = () => [createNameProposer({ taken, least })];
  let proposers = start();
  let repeated = createRepeatedFinder();
  const { problems, leftOut } = await readAside({
    content,
    leaveOutBroken,
    onStart: () => {
      proposers = start();
      repeated = createRepeatedFinder();
    },
    onDocument: (document) => {
      for (const proposer of proposers) proposer.add(document);
      repeated.add(linesOfDocument(document));
    },
  });
  printLeftOut(leftOut);
  printProblems(problems);
  return {
    sections: proposers.flatMap((proposer) => proposer.sections()),
    repeated: repeated.list(),
  };
}

async function write(content: string): Promise<number> {
  const file = suggestionsFile(content);
  if (!existsSync(file))
    throw new WrongUse(`There is no ${file}. Write it with: ${printedCommand('suggest --propose', content)}`);
  const { written, problems } = await acceptSuggestions(content);
  printProblems(problems);
  for (const { file: path, entries } of written) console.log(`Added ${entries.toLocaleString('en')} to ${path}`);
  if (problems.length > 0) return 1;
  console.log(`Next, to link these names: ${printedCommand('build', content)}`);
  return 0;
}

async function proposeInFile(wanted: Wanted, most: number): Promise<number> {
  const file = suggestionsFile(wanted.content);
  if (existsSync(file))
    throw new WrongUse(`${file} is there already. Add it to the authorities with --write, or take it away.`);
  const typed = printedCommand('suggest --write', wanted.content);
  const { sections, repeated } = await propose(wanted);
  // What repeats goes into archive.yaml, and is a remark here.
  const remarks = formatRepeated(repeated, most).replaceAll(/^(?=[^#\n])/gm, '# ');
  await writeWhole(file, `${head}# Then: ${typed}\n\n${formatSections(sections, most)}\n${remarks}`);
  console.log(`Wrote ${file}\nNext, when you have read it: ${typed}`);
  return 0;
}

await runCommand(async () => {
  const flags = parseFlags(usage, {
    content: folderFlags.content,
    least: { type: 'string', default: '1' },
    most: { type: 'string', default: '50' },
    propose: { type: 'boolean' },
    write: { type: 'boolean' },
    ...leaveOutFlag,
  });
  if (flags.propose && flags.write)
    throw new WrongUse('Suggestions are read before they are written: run --propose, then --write.');
  const { content } = resolveFolders({ content: flags.content });
  const [least, most] = [readNumber('--least', flags.least), readNumber('--most', flags.most)];
  if (leaveNewer(content)) return 1;
  if (flags.write) return write(content);
  const wanted = { content, least, leaveOutBroken: flags['leave-out-broken'] };
  if (flags.propose) return proposeInFile(wanted, most);
  const { sections, repeated } = await propose(wanted);
  process.stdout.write(`${formatSections(sections, most)}\n${formatRepeated(repeated, most)}`);
  return 0;
});
