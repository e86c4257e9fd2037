import { isBuiltFrom } from '../../scripts/written/folder-stamp.ts';
import { hashInputs } from '../../scripts/build/hash-inputs.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { runBuild } from './run-build.ts';

/** Vitest's global setup: builds the archive that ships, unless it is built from these very files, as in `npm test`. */
export async function setup(): Promise<void> {
  const folders = resolveFolders();
  if (isBuiltFrom(folders.out, hashInputs(folders))) return;
  const { code, output } = await runBuild(folders);
  if (code !== 0) throw new Error(`The archive could not be built:\n${output}`);
}
