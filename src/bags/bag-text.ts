/** What a bag (RFC 8493) says of itself, as the text of its files. A bag is a folder: what it holds is below `data/`, all else describes that. */

/** A file of a bag by its path below it, with forward slashes. */
export interface BagFile {
  path: string;
  /** 64 hexadecimal digits. */
  sha256: string;
  bytes: number;
}

export const payloadFolder = 'data/';
export const declarationFile = 'bagit.txt';
export const infoFile = 'bag-info.txt';
export const manifestFile = 'manifest-sha256.txt';
export const tagManifestFile = 'tagmanifest-sha256.txt';

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A line a file, in the order of their paths: `sha256sum -c` reads it as well, but for names that have to be encoded. */
export const writeManifest = (files: readonly Omit<BagFile, 'bytes'>[]): string =>
  files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`)
    .join('');

/** Ends of lines, and the sign that encodes them, are the only letters that are encoded in a manifest. */
const encodePath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

export const decodePath = (path: string): string =>
  path.replace(/%(0a|0d|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Fields of `bag-info.txt`; the sum of all bytes and files that it holds is added. No field says when the bag was made. */
export function writeInfo(
  fields: readonly (readonly [label: string, value: string | undefined])[],
  payload: readonly Pick<BagFile, 'bytes'>[],
): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const all = [...fields, ['Payload-Oxum', `${String(bytes)}.${String(payload.length)}`] as const];
  return all
    .filter((field): field is [string, string] => field[1] !== undefined && field[1].trim() !== '')
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}
