import { declarationFile, infoFile, payloadFolder } from '../../src/bags/bag-text.ts';
import { findSignatureFault, signatureEnding } from '../../src/bags/minisign.ts';
import type { Problem } from '../report/problem.ts';
import { checkList, listName, readText, sumsName, teller, type At, type Found } from './check-list.ts';
import { tellFault, type Copy } from './copy.ts';

/** What came of a check. */
export interface Checked {
  problems: Problem[];
  /** How many files were compared with what the lists say. */
  compared: number;
  /** Lists whose signature holds, and those that have one nobody gave a key for. */
  signed: string[];
  unchecked: string[];
}

/** Checks a bag by RFC 8493, or a folder by its `SHA256SUMS`. All that is wrong is told. */
export function checkCopy(copy: Copy, publicKey?: string): Checked {
  if (copy.problems.length > 0) return { problems: copy.problems, compared: 0, signed: [], unchecked: [] };
  const at = findRoot(copy.files);
  if (at === undefined) {
    const what = `It is no bag, which has a ${declarationFile}, and has no ${sumsName}.`;
    return { problems: [tellFault('no-bag', copy.name, '', what)], compared: 0, signed: [], unchecked: [] };
  }
  return checkAt({ copy, ...at }, publicKey);
}

/** A bag, or its one folder in a zip; else a list of sums. */
function findRoot(files: ReadonlySet<string>): Found | undefined {
  const outermost = (name: string) => {
    const found = [...files].filter((file) => file === name || file.endsWith(`/${name}`));
    return found.sort((a, b) => a.length - b.length)[0]?.slice(0, -name.length);
  };
  const bag = outermost(declarationFile);
  if (bag !== undefined) return { folder: bag, isBag: true };
  const sums = outermost(sumsName);
  return sums === undefined ? undefined : { folder: sums, isBag: false };
}

function checkAt(at: At, publicKey: string | undefined): Checked {
  const { copy, folder, isBag } = at;
  const own = [...copy.files].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  const lists = own.filter((file) => (isBag ? listName.test(file) : file === sumsName));
  const checked = lists.map((list) => checkList(at, list, own));
  const signatures = lists.filter((list) => own.includes(list + signatureEnding));
  return {
    problems: [
      ...(isBag ? checkTags(at, own, lists) : []),
      ...checked.flatMap(({ problems }) => problems),
      ...(publicKey === undefined ? [] : checkSignatures(at, lists, publicKey)),
    ],
    compared: checked.reduce((sum, { compared }) => sum + compared, 0),
    signed: publicKey === undefined ? [] : signatures,
    unchecked: publicKey === undefined ? signatures : [],
  };
}

/** What a bag has to say of itself. */
function checkTags(at: At, own: readonly string[], lists: readonly string[]): Problem[] {
  const tell = teller(at);
  const declared = /^BagIt-Version: (?:0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/;
  const problems: Problem[] = [];
  if (!declared.test(readText(at, declarationFile)))
    problems.push(
      tell('no-bag', declarationFile, 'It does not say that this is a bag of version 1.0 or 0.97 in UTF-8.'),
    );
  if (!lists.some((list) => !list.startsWith('tag')))
    problems.push(tell('no-bag', '', 'The bag has no manifest that can be checked.'));
  const payload = own.filter((file) => file.startsWith(payloadFolder));
  if (payload.length === 0) problems.push(tell('no-bag', '', `The bag has no ${payloadFolder}.`));
  if (own.includes('fetch.txt'))
    problems.push(tell('missing', 'fetch.txt', 'The bag is not whole: some of its files are to be fetched.'));
  const sum = /^Payload-Oxum:(.*)$/m.exec(readText(at, infoFile))?.[1]?.trim();
  const bytes = payload.reduce((all, file) => all + at.copy.size(at.folder + file), 0);
  const counted = `${String(bytes)}.${String(payload.length)}`;
  if (sum !== undefined && sum !== counted)
    problems.push(
      tell('changed', infoFile, `It says that the bag holds ${sum} (bytes and files); it holds ${counted}.`),
    );
  return problems;
}

/** Lists of what is held are signed; those of tags are not. */
function checkSignatures(at: At, lists: readonly string[], publicKey: string): Problem[] {
  return lists
    .filter((list) => !list.startsWith('tag'))
    .flatMap((list) => {
      const { copy, folder } = at;
      const tell = teller(at);
      const path = list + signatureEnding;
      if (!copy.files.has(folder + path)) return [tell('signature', list, 'It has no signature.')];
      const fault = findSignatureFault(readText(at, path), copy.read(folder + list) ?? '', publicKey);
      return fault === undefined ? [] : [tell('signature', path, `The signature ${fault}.`)];
    });
}
