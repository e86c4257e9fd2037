import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findSigner } from '../../src/bags/minisign.ts';
import { WrongUse } from '../command-line.ts';
import { root, type Folders } from '../folders.ts';
import { isWithin } from '../written/real-place.ts';

/** Where the key is given that signs lists of files: its own text, or the file that has it. */
const variable = 'ARCHIVE_SIGNING_KEY';

/** What `public/` has is copied into every site. */
const publicFolder = join(root, 'public');

/**
 * The public half of the key that signs what a build gives out, if one is given. From now on the environment has its whole path.
 * @throws WrongUse where it is none that can sign, or lies where it would be published
 */
export function readSigningKey({ content, out }: Folders, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env[variable];
  if (!given) return undefined;
  const signer = findSigner(given, (file) => {
    const path = resolve(env.ARCHIVE_CWD ?? process.cwd(), file);
    const key = readKey(path);
    if ([content, out, publicFolder].some((folder) => isWithin(path, folder)))
      throw new WrongUse(
        `The signing key ${path} lies in the archive or its site. Keep it where nothing is published from.`,
      );
    env[variable] = path;
    return key;
  });
  if (typeof signer === 'object') return signer.publicKey;
  throw new WrongUse(`The signing key ${signer}. Make one with: minisign -G -W -p key.pub -s key.sec`);
}

/** What is no file may be a key that was damaged: nothing of it is printed. */
function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse(
      `${variable} is no key, and names no file that can be read. It names the file of a key, or is the key.`,
    );
  }
}
