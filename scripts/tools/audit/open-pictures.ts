import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTaken } from '../../written/beside-folder.ts';
import { claimFolder } from '../../written/claim-folder.ts';
import { closeIncoming, discardIncoming, openIncoming } from '../../written/incoming.ts';
import { prepareReplacement } from '../../written/replace-folder.ts';
import { surveyFolder } from '../../written/survey-folder.ts';

/** A folder of pictures that changes only when all pictures of a run are taken. */
export interface Pictures {
  /** Where they are taken until then. */
  folder: string;
  /** Adds them to those that are there, or in the place of those of the same names. */
  commit: () => void;
}

/**
 * Opens the folder `to`, new, empty or of earlier pictures.
 * @throws WrongUse where it holds anything else that would be lost.
 */
export function openPictures(to: string): Pictures {
  const { target, release } = claimFolder(to, 'pictures');
  const folder = openIncoming(target);
  const close = () => {
    process.off('exit', close);
    discardIncoming(target, 'pictures');
    release();
  };
  process.on('exit', close);
  return {
    folder,
    commit() {
      for (const file of surveyFolder(target, 'pictures')?.written ?? []) {
        if (!isTaken(join(folder, file))) copyFileSync(join(target, file), join(folder, file));
      }
      closeIncoming(folder, 'pictures');
      prepareReplacement(target, 'pictures').commit();
      close();
    },
  };
}
