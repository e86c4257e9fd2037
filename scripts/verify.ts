import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkCopy, type Checked } from './bags/check-copy.ts';
import type { Copy } from './bags/copy.ts';
import { fetchCopy } from './bags/fetch-copy.ts';
import { openFolder, openZipCopy } from './bags/open-copy.ts';
import { parseWords, runCommand, WrongUse } from './command-line.ts';
import { printProblems } from './report/print-problems.ts';
import { typedCommand } from './program/typed-command.ts';

const usage = `Usage: ${typedCommand('verify FOLDER | ZIP | ADDRESS [--key PUBLIC_KEY]')}
Checks a copy of what an archive gives out against its own lists: a bag (data/bag.zip of a site, unpacked or not), or sources with
their SHA256SUMS. An address is that of a bag or of the site that has one. With --key, the signature has to hold.`;

function openCopy(given: string): Copy | Promise<Copy> {
  if (/^https?:\/\//.test(given)) return fetchCopy(given);
  const path = resolve(process.env.ARCHIVE_CWD ?? process.cwd(), given);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUse(`There is no ${path}.`);
  return found.isDirectory() ? openFolder(path) : openZipCopy(path, readFileSync(path));
}

function tell({ compared, signed, unchecked }: Checked): void {
  console.log(`${compared.toLocaleString('en')} ${compared === 1 ? 'file is' : 'files are'} as the lists say.`);
  if (signed.length > 0) console.log(`Signed with that key: ${signed.join(', ')}`);
  if (unchecked.length > 0)
    console.log(`Signed, which was not checked: name the key with --key. ${unchecked.join(', ')}`);
}

await runCommand(async () => {
  const { words, key } = parseWords(usage, { key: { type: 'string' } });
  const [given] = words;
  if (given === undefined || words.length > 1) throw new WrongUse(usage);
  const checked = checkCopy(await openCopy(given), key);
  printProblems(checked.problems);
  if (checked.problems.length > 0) return 1;
  tell(checked);
  return 0;
});
