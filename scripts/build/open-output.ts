import { join } from 'node:path';
import { workFolder, type Folders } from '../folders.ts';
import { checkRecordsPlace, checkSitePlace } from '../written/check-apart.ts';
import { awaitFolder, claimFolder, type Claim } from '../written/claim-folder.ts';
import { isBuiltFrom } from '../written/folder-stamp.ts';
import { bringIncoming, discardIncoming } from '../written/incoming.ts';
import { isWhole } from '../written/is-whole.ts';
import { prepareReplacement } from '../written/replace-folder.ts';
import { takeLock } from '../written/take-lock.ts';

/** What a build may replace at its end. */
export interface Output {
  /**
   * Puts the finished site and records in place. Gives back the files of both folders that no build wrote.
   * @throws WrongUse where files would be lost; nothing is replaced then.
   */
  replace: (made: { site: string; records: string }) => Promise<string[]>;
  /** Whether site and records stand as the last build left them, and it was made from these inputs. */
  isMadeFrom: (inputs: string) => boolean;
  /** Gives back what was claimed. */
  release: () => void;
}

/**
 * Claims all that a build writes: the checkout, since two builds would share Astro's folders and one could end well with the other's
 * content; and the site, which another checkout may write. The records are claimed only while they are replaced, so that `npm run dev` can go
 * on beside a build.
 * @throws WrongUse where another process has one of them, or something in the folders would be lost.
 */
export async function openOutput(folders: Folders): Promise<Output> {
  checkRecordsPlace(folders);
  checkSitePlace(folders);
  const releaseCheckout = takeLock(
    join(workFolder, 'checkout.lock'),
    'Another build is running here, of this or another archive: a checkout builds one at a time',
  );
  const site = claimFolder(folders.out, 'site');
  // To be told now, and not after the build, that they can't be replaced.
  (await awaitFolder(folders.records, 'records')).release();
  const release = () => {
    site.release();
    releaseCheckout();
  };
  return {
    isMadeFrom: (inputs) =>
      isBuiltFrom(site.target, inputs) && isWhole(site.target, 'site') && isWhole(folders.records, 'records'),
    release,
    async replace(made) {
      const records = await awaitFolder(folders.records, 'records');
      const kept = replaceBoth({ ...site, fresh: made.site }, { ...records, fresh: made.records });
      records.release();
      release();
      return kept;
    },
  };
}

type Finished = Claim & { fresh: string };

/** Both are made sure of before either is replaced. */
function replaceBoth(site: Finished, records: Finished): string[] {
  try {
    bringIncoming(site.fresh, site.target);
    bringIncoming(records.fresh, records.target);
    const [newSite, newRecords] = [
      prepareReplacement(site.target, 'site'),
      prepareReplacement(records.target, 'records'),
    ];
    return [
      ...newSite.commit().map((path) => join(site.target, path)),
      ...newRecords.commit().map((path) => join(records.target, path)),
    ];
  } catch (error) {
    discardIncoming(site.target, 'site');
    discardIncoming(records.target, 'records');
    throw error;
  }
}
