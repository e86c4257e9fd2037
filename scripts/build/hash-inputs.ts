import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, type Folders } from '../folders.ts';
import { listFiles } from '../list-files.ts';

/** The engine: what, besides the content, decides how the site comes out. */
const engine = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * A hash of everything that a build is made from. The same inputs give the same hash on any machine and wherever the
 * folders stand.
 */
export function hashInputs({ content, records }: Pick<Folders, 'content' | 'records'>): string {
  const hash = createHash('sha256').update(`SITE_URL=${process.env.SITE_URL ?? ''}\n`);
  const add = (name: string, path: string) => {
    const bytes = readFileSync(path);
    // The length keeps a file's end apart from the next one's name.
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  };
  for (const part of engine) {
    const path = join(root, part);
    if (!existsSync(path)) continue;
    if (statSync(path).isFile()) add(part, path);
    else for (const file of listFiles(path)) add(`${part}/${file}`, join(path, file));
  }
  for (const file of listFiles(content)) {
    const path = join(content, file);
    // Records are made from the rest; hidden folders hold those that are being made.
    if (/^(?:\.|records\/)/.test(file) || path.startsWith(records)) continue;
    add(`content/${file}`, path);
  }
  return hash.digest('hex');
}
