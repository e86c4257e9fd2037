import { parentPort, workerData } from 'node:worker_threads';
import { drawCards } from './draw-cards.ts';

/** A thread of `drawCardsBeside`: draws the title cards of the site that it is given. */
parentPort?.postMessage(await drawCards(workerData as string));
