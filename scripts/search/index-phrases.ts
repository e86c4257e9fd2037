import { keepValues, openKeptValues, type KeptFolders } from '../written/kept-values.ts';
import { buildPhrases } from './build-phrases.ts';
import { readDocuments, readNames } from './read-passages.ts';

/** Data, to be sent to a thread. */
export interface PhrasesWork {
  site: string;
  kept: KeptFolders;
}

/** Indexes the phrases of a built site. @returns how many files they are */
export const indexPhrases = ({ site, kept }: PhrasesWork): number =>
  buildPhrases(site, { files: readDocuments(site), names: readNames(site) }, keepValues(openKeptValues(kept, 'words')));
