import { parentPort, workerData } from 'node:worker_threads';
import { keepValues, openKeptValues, type KeptFolders } from '../written/kept-values.ts';
import { buildPhrases } from './build-phrases.ts';
import { readNames, readPassages } from './read-passages.ts';

export interface PhrasesWork {
  site: string;
  kept: KeptFolders;
}

/** A thread of `buildSearch`: indexes the phrases of the site that it is given. */
const { site, kept } = workerData as PhrasesWork;
parentPort?.postMessage(
  buildPhrases(site, { files: readPassages(site), names: readNames(site) }, keepValues(openKeptValues(kept, 'words'))),
);
