import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUse } from '../../command-line.ts';
import { root } from '../../folders.ts';
import { linkPackages } from '../link-packages.ts';

/** The full hash of a commit that a person names. @throws WrongUse where git knows none of that name. */
export function findCommit(revision: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).trim();
  } catch {
    throw new WrongUse(`git knows no commit "${revision}".`);
  }
}

/** Writes the files of a commit into `folder`, with the packages of this checkout. The checkout itself and its index stay as they are. */
export function checkOut(commit: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  git(['read-tree', commit], index);
  git(['checkout-index', '--all', `--prefix=${folder}/`], index);
  rmSync(index.GIT_INDEX_FILE);
  linkPackages(folder);
}

const git = (args: string[], env: NodeJS.ProcessEnv = {}): string =>
  execFileSync('git', args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' });
