import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WrongUse } from '../command-line.ts';

/** More than any file that is read may have, in bytes. */
const most = 65 * 1024 * 1024;

/**
 * Writes what comes in, such as a page that another program fetched, into a file of its own under the name that it is to be received under. The
 * file is gone when this process ends.
 *
 * @returns the file's path
 * @throws WrongUse where the name is none of a file, or nothing or too much comes
 */
export async function receiveInput(name: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  if (/[/\\]|^\.{0,2}$/.test(name))
    throw new WrongUse(`--as takes the name of a file, such as page.html, not "${name}".`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) throw new WrongUse('More comes from standard input than any document may have.');
  }
  if (length === 0) throw new WrongUse('Nothing comes from standard input.');
  const folder = mkdtempSync(join(tmpdir(), 'received-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(chunks));
  return file;
}
