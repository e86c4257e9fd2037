import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { hashInputs } from '../../scripts/build/hash-inputs.ts';
import { resolveFolders, root } from '../../scripts/folders.ts';
import { isBuiltFrom } from '../../scripts/written/folder-stamp.ts';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for the checkouts that tests build in. */
    checkouts: string;
    /** The folders of what they keep between builds. */
    kept: string[];
  }
}

/** Vitest's global setup. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  await buildShippedSite();
  const checkouts = mkdtempSync(join(tmpdir(), 'checkouts-'));
  provide('checkouts', checkouts);
  const kept = ['engines', 'cards'].map((name) => join(checkouts, name));
  for (const folder of kept) mkdirSync(folder);
  // What engines import is looked for beside where they are.
  symlinkSync(join(root, 'node_modules'), join(checkouts, 'node_modules'));
  provide('kept', kept);
  return () => {
    rmSync(checkouts, { recursive: true });
  };
}

/** Builds the archive that ships, unless it is built from these very files, as in `npm test`. */
export async function buildShippedSite(): Promise<void> {
  const folders = resolveFolders();
  if (isBuiltFrom(folders.out, hashInputs(folders))) return;
  const { code, output } = await runBuild(folders, {}, root);
  if (code !== 0) throw new Error(`The archive could not be built:\n${output}`);
}
