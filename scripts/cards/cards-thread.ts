import { parentPort, workerData } from 'node:worker_threads';
import type { CardsWork } from './draw-cards-beside.ts';
import { drawCards } from './draw-cards.ts';

/** A thread of `drawCardsBeside`: draws the title cards of the site that it is given. */
const { site, kept } = workerData as CardsWork;
parentPort?.postMessage(await drawCards(site, kept));
