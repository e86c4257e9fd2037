import { besideFolder } from './beside-folder.ts';
import { folderNames, type FolderKind } from './folder-stamp.ts';
import { guardFolder } from './guard-folder.ts';
import { realPlace } from './real-place.ts';
import { recoverFolder } from './replace-folder.ts';
import { takeLock } from './take-lock.ts';

/** A folder that this process alone may write. */
export interface Claim {
  /** Its real place: a link that leads there stays a link. */
  target: string;
  release: () => void;
}

/**
 * Claims the folder at `place`: goes on where an earlier run was broken off, and makes sure that the folder may be replaced.
 * @throws WrongUse where it may not, or another process is writing it.
 */
export function claimFolder(place: string, kind: FolderKind): Claim {
  const target = realPlace(place);
  const release = takeLock(
    besideFolder(target).lock,
    `Another command is writing the ${folderNames[kind].name} ${target}`,
  );
  try {
    recoverFolder(target, kind);
    guardFolder(target, kind);
    return { target, release };
  } catch (error) {
    release();
    throw error;
  }
}
