import { createHash } from 'node:crypto';
import { decodePath, payloadFolder } from '../../src/bags/bag-text.ts';
import type { Problem } from '../report/problem.ts';
import { isSafePath, tellFault, type Copy, type CopyFault } from './copy.ts';

/** Lists of hashes by their names, with how Node calls the sort of hash. */
export const listName = /^(tag)?manifest-(md5|sha1|sha224|sha256|sha384|sha512)\.txt$/;
export const sumsName = 'SHA256SUMS';

/** Where in a copy a bag is, or a list of sums. */
export interface Found {
  /** Below which it is: empty, or a folder with its slash. */
  folder: string;
  isBag: boolean;
}

export interface At extends Found {
  copy: Copy;
}

/** Tells what is wrong with a file by its path there. */
export const teller =
  ({ copy, folder }: At) =>
  (kind: CopyFault, path: string, what: string): Problem =>
    tellFault(kind, copy.name, folder + path, what);

export const readText = ({ copy, folder }: At, path: string): string =>
  copy.read(folder + path)?.toString('utf8') ?? '';

/** Compares files with what a list says of them. */
export function checkList(at: At, list: string, own: readonly string[]): { problems: Problem[]; compared: number } {
  const { copy, folder } = at;
  const tell = teller(at);
  const [, tag, algorithm = 'sha256'] = listName.exec(list) ?? [];
  const isPayload = (file: string) => !at.isBag || file.startsWith(payloadFolder) === (tag === undefined);
  const listed = new Set<string>();
  const problems: Problem[] = [];
  for (const line of readText(at, list).split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const [, hash = '', written = ''] = /^([0-9a-f]+)[ \t]+\*?(\S.*)$/i.exec(line) ?? [];
    const path = (at.isBag ? decodePath(written) : written).replace(/^\.\//, '');
    if (hash === '')
      problems.push(
        tell('bad-line', list, `It has a line that is no hash and name: ${JSON.stringify(line.slice(0, 80))}.`),
      );
    else if (!isSafePath(path))
      problems.push(tell('unsafe-name', list, `It names what is outside: ${JSON.stringify(path)}.`));
    else if (!isPayload(path))
      problems.push(tell('bad-line', list, `It names what belongs into another list: ${path}.`));
    else if (listed.has(path)) problems.push(tell('bad-line', list, `It names ${path} twice.`));
    else if (!copy.files.has(folder + path)) problems.push(tell('missing', path, `It is not there, but in ${list}.`));
    else if (hashOf(copy.read(folder + path), algorithm) !== hash.toLowerCase())
      problems.push(tell('changed', path, `It is not what ${list} says.`));
    listed.add(path);
  }
  const isUnlisted = (file: string) => !listed.has(file) && mustList(file, at, tag !== undefined);
  problems.push(...own.filter(isUnlisted).map((file) => tell('unlisted', file, `It is not in ${list}.`)));
  return { problems, compared: listed.size };
}

/** What of a copy a list has to name: all that a bag holds, and all that describes it but lists of that. */
function mustList(file: string, { isBag }: At, isTagList: boolean): boolean {
  if (!isBag) return !file.startsWith(sumsName);
  return isTagList
    ? !file.startsWith(payloadFolder) && !file.startsWith('tagmanifest-')
    : file.startsWith(payloadFolder);
}

const hashOf = (bytes: Buffer | undefined, algorithm: string): string | undefined =>
  bytes && createHash(algorithm).update(bytes).digest('hex');
