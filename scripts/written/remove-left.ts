import { isTaken } from './beside-folder.ts';
import type { FolderKind } from './folder-stamp.ts';
import { removeWritten } from './remove-written.ts';
import { Busy, takeLock } from './take-lock.ts';

/** A process of its own (`removeBehind`): removes what we wrote into a folder that has left its place, and nothing else. */
const [leaving = '', kind] = process.argv.slice(2);

try {
  takeLock(`${leaving}.lock`, 'Another process removes it');
  if (isTaken(leaving)) removeWritten(leaving, kind as FolderKind);
} catch (error) {
  if (!(error instanceof Busy)) throw error;
}
