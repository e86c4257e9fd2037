import { join } from 'node:path';
import { WrongUse } from '../command-line.ts';
import { root, type Folders } from '../folders.ts';
import { isWithin } from './real-place.ts';

/** What a checkout holds that is no archive and not made of one. */
const engineFolders = ['.git', 'node_modules', 'public', 'scripts', 'src'];

/** Folders of an archive that people fill. */
const contentFolders = ['sources', 'catalog', 'authorities', 'dossiers'];

/**
 * The records may lie in the content folder, but in none of its own folders, nor hold any of it.
 * @throws WrongUse
 */
export function checkRecordsPlace({ content, records }: Pick<Folders, 'content' | 'records'>): void {
  const taken = listEngineFolders().concat(contentFolders.map((folder) => join(content, folder)));
  const holds = [content, root, ...taken].some((folder) => isWithin(folder, records));
  if (holds || taken.some((folder) => isWithin(records, folder))) {
    throw new WrongUse(
      `The records can't be written to ${records}: the archive or its engine is there. Name another --records.`,
    );
  }
}

/**
 * The site lies outside the content folder and outside the records, and holds neither.
 * @throws WrongUse
 */
export function checkSitePlace({ content, records, out }: Folders): void {
  const taken = [content, ...listEngineFolders()];
  if ([root, ...taken].some((folder) => isWithin(folder, out)) || taken.some((folder) => isWithin(out, folder))) {
    throw new WrongUse(`The site can't be written to ${out}: the archive or its engine is there. Name another --out.`);
  }
  if (isWithin(records, out) || isWithin(out, records)) {
    throw new WrongUse(
      `The site ${out} and the records ${records} lie in one another; what is withheld would be published. Name another --out or --records.`,
    );
  }
}

const listEngineFolders = (): string[] => engineFolders.map((folder) => join(root, folder));
