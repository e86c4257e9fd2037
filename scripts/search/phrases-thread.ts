import { parentPort, workerData } from 'node:worker_threads';
import { buildPhrases } from './build-phrases.ts';
import { readPassages } from './read-passages.ts';

/** A thread of `buildSearch`: indexes the phrases of the site that it is given. */
const site = workerData as string;
parentPort?.postMessage(buildPhrases(site, readPassages(site)));
