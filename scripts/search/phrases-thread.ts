import { parentPort, workerData } from 'node:worker_threads';
import { indexPhrases, type PhrasesWork } from './index-phrases.ts';

/** A thread of `buildSearch`: indexes the phrases of the site that it is given. */
parentPort?.postMessage(indexPhrases(workerData as PhrasesWork));
