import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { folderFlags, resolveFolders, workFolder } from './folders.ts';
import { acceptProposals, proposalsFile } from './freeze/accept-proposals.ts';
import { findGivenOut } from './freeze/find-given-out.ts';
import { formatProposals } from './freeze/format-proposals.ts';
import type { Proposal } from './freeze/proposal.ts';
import { createProposer } from './freeze/propose.ts';
import { summarizeForLedger, type LedgerEntry } from './ingest/checks/check-ledger.ts';
import { mergeLedger } from './freeze/merge-ledger.ts';
import { normalizeArchive } from './ingest/normalize-archive.ts';
import { readArchiveSettings } from './ingest/content/read-archive-settings.ts';
import { readLedger } from './ingest/content/read-ledger.ts';
import { writeLedger } from './freeze/write-ledger.ts';
import { writeWhole } from './freeze/write-whole.ts';
import { leaveNewer } from './leave-newer.ts';
import { printedCommand } from './printed-command.ts';
import { printLeftOut, printProblems } from './report/print-problems.ts';
import { createTerminalProgress } from './report/terminal-progress.ts';
import { typedCommand } from './program/typed-command.ts';

const usage = `Usage: ${typedCommand('freeze [--propose | --accept] [--content DIR] [--records DIR] [--out DIR]')}
Writes the addresses that must keep leading to the same words. Where some have gone: --propose writes what cards must say about them
into a file to read, and --accept writes what is left of that onto the cards. With --out, the lists of the site that was built there
keep leading somewhere, too, and its files of records are made again.`;

interface Places {
  content: string;
  records: string;
  /** A site whose lists and files were given out. */
  site?: string | undefined;
}

/** Addresses that lead to other words than before are problems of the normalization, so nothing is frozen over them. */
async function freeze({ content, records, site }: Places): Promise<number> {
  const file = join(content, 'ledger.json');
  const entries: LedgerEntry[] = [];
  const onDocument = (document: Parameters<typeof summarizeForLedger>[0]) => entries.push(summarizeForLedger(document));
  const { problems, leftOut } = await normalizeArchive({
    content,
    records,
    progress: createTerminalProgress(),
    onStart: () => {
      entries.length = 0;
    },
    onDocument,
  });
  printLeftOut(leftOut);
  printProblems(problems);
  if (problems.length > 0) return 1;

  const { ledger: before } = await readLedger(file);
  const ledger = mergeLedger(before, entries, site === undefined ? undefined : findGivenOut(site));
  await writeLedger(file, ledger);
  console.log(`Wrote the addresses of ${entries.length.toLocaleString('en')} documents to ${file}`);
  return 0;
}

/** What `--propose` is there for is no problem here; all others are. */
const isProposed = (kind: string): boolean => kind === 'address-gone' || kind === 'address-reused';

function describe(proposals: readonly Proposal[], file: string): string {
  const made = proposals.reduce((sum, { moves, formerIds }) => sum + moves.length + formerIds.length, 0);
  const left = proposals.reduce((sum, { open }) => sum + open.length, 0);
  const count = `${made.toLocaleString('en')} proposal${made === 1 ? '' : 's'}`;
  return `Wrote ${count} to ${file}${left === 0 ? '' : `, and ${left.toLocaleString('en')} that ${left === 1 ? 'is' : 'are'} left to you`}.`;
}

async function propose(content: string): Promise<number> {
  const { ledger, problems: wrong } = await readLedger(join(content, 'ledger.json'));
  printProblems(wrong);
  if (wrong.length > 0) return 1;
  const { archive } = await readArchiveSettings(join(content, 'archive.yaml'));
  const proposer = createProposer(ledger ?? { documents: {} }, new Set(Object.keys(archive.withdrawn)));
  // Records are written aside: proposing changes nothing.
  const scratch = join(workFolder, `propose-${String(process.pid)}`);
  mkdirSync(scratch, { recursive: true });
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const { problems } = await normalizeArchive({
    content,
    records: join(scratch, 'records'),
    progress: createTerminalProgress(),
    // What has lost its words is what proposals are for.
    leaveOutBroken: false,
    onDocument: (document) => {
      proposer.add(document);
    },
  });
  const others = problems.filter(({ kind }) => !isProposed(kind));
  printProblems(others);
  const proposals = proposer.finish();
  const file = proposalsFile(content);
  rmSync(file, { force: true });
  if (proposals.length > 0) await writeWhole(file, formatProposals(proposals));
  console.log(proposals.length === 0 ? 'All addresses of the ledger lead to their words.' : describe(proposals, file));
  const headings = proposer.newHeadings();
  if (headings.length > 0)
    console.log(`Questions with another heading than when their address was given out: ${headings.join(', ')}.`);
  return others.length > 0 ? 1 : 0;
}

async function accept(content: string): Promise<number> {
  const file = proposalsFile(content);
  if (!existsSync(file))
    throw new WrongUse(`There is no ${file}. Write it with: ${printedCommand('freeze --propose', content)}`);
  const { written, problems } = await acceptProposals(content);
  printProblems(problems);
  for (const card of written) console.log(`Wrote ${card}`);
  return problems.length > 0 ? 1 : 0;
}

await runCommand(async () => {
  const { content: contentFlag, records: recordsFlag, out: outFlag } = folderFlags;
  const flags = parseFlags(usage, {
    content: contentFlag,
    records: recordsFlag,
    out: outFlag,
    propose: { type: 'boolean' },
    accept: { type: 'boolean' },
  });
  if (flags.propose && flags.accept)
    throw new WrongUse('Proposals are read before they are accepted: run --propose, then --accept.');
  const folders = resolveFolders(flags);
  if (leaveNewer(folders.content)) return 1;
  if (flags.propose) return propose(folders.content);
  return flags.accept ? accept(folders.content) : freeze({ ...folders, site: flags.out && folders.out });
});
