import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { WrongUse } from '../command-line.ts';
import type { Folders } from '../folders.ts';
import { checkSitePlace } from '../written/check-apart.ts';
import { readStamp } from '../written/folder-stamp.ts';
import { isWithin, realPlace } from '../written/real-place.ts';

/**
 * A bag with what is withheld lies in no site, not even in one that some other command made, and in no archive; nothing is there yet.
 * @throws WrongUse
 */
export function checkBagPlace(folder: string, folders: Folders): void {
  // Where no site may be, no bag may be either.
  checkSitePlace({ ...folders, out: folder });
  if (isWithin(folder, folders.out) || isWithin(folders.out, folder) || isInSite(realPlace(folder)))
    throw new WrongUse(`${folder} is in a site: what is withheld would be published. Name another --out.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new WrongUse(`${folder} is there and not empty. Name another --out, or empty it.`);
}

const isInSite = (path: string): boolean =>
  readStamp(path, 'site') !== undefined || (dirname(path) !== path && isInSite(dirname(path)));
