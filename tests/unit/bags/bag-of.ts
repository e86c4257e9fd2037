import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** A small bag as RFC 8493 has it, written by hand; `more` are files in place of its own or beside them, `undefined` one that is not there. */
export function bagOf(more: Record<string, string | undefined> = {}): Record<string, string> {
  const payload = { 'data/a.txt': 'One\n', 'data/b/c d.txt': 'Two\n' };
  const tags = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': 'External-Description: A bag\nPayload-Oxum: 8.2\n',
    'manifest-sha256.txt': `${sha256('One\n')}  data/a.txt\n${sha256('Two\n')}  data/b/c d.txt\n`,
  };
  const tagLines = Object.entries(tags).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  const files: Record<string, string | undefined> = {
    ...tags,
    'tagmanifest-sha256.txt': tagLines.join(''),
    ...payload,
    ...more,
  };
  return Object.fromEntries(Object.entries(files).filter((file): file is [string, string] => file[1] !== undefined));
}

export const zipOf = (files: Record<string, string>, folder = 'bag/'): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, Buffer.from(text)])));
