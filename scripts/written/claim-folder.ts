import { setTimeout } from 'node:timers/promises';
import { besideFolder } from './beside-folder.ts';
import { folderNames, type FolderKind } from './folder-stamp.ts';
import { guardFolder } from './guard-folder.ts';
import { realPlace } from './real-place.ts';
import { recoverFolder } from './replace-folder.ts';
import { Busy, takeLock } from './take-lock.ts';

/** A folder that this process alone may write. */
export interface Claim {
  /** Its real place: a link that leads there stays a link. */
  target: string;
  release: () => void;
}

/** Milliseconds between two looks at a lock that is waited for, and the longest that it is. */
const interval = 200;
const longestWait = 600_000;

/**
 * Claims the folder at `place`: goes on where an earlier run was broken off, and makes sure that the folder may be replaced.
 * @throws WrongUse where it may not, Busy where another process is writing it.
 */
export function claimFolder(place: string, kind: FolderKind): Claim {
  const target = realPlace(place);
  const { name } = folderNames[kind];
  const release = takeLock(besideFolder(target).lock, `Another command is writing the ${name} ${target}`);
  try {
    recoverFolder(target, kind);
    guardFolder(target, kind);
    return { target, release };
  } catch (error) {
    release();
    throw error;
  }
}

/** The same, once whoever is writing the folder has ended. For what many commands write, and soon give back. */
export async function awaitFolder(place: string, kind: FolderKind): Promise<Claim> {
  const deadline = performance.now() + longestWait;
  for (let told = false; ; told = true) {
    try {
      return claimFolder(place, kind);
    } catch (error) {
      if (!(error instanceof Busy) || performance.now() > deadline) throw error;
      if (!told) console.error(error.message.replace(/Wait for it to end\.$/, 'Waiting for it to end …'));
      await setTimeout(interval);
    }
  }
}
