import { availableParallelism } from 'node:os';
import { WrongUse } from '../command-line.ts';

/** Each process reads all records before its first page: for fewer documents a second one takes longer than it saves. */
const documentsEach = 60;

/** How many processes render the pages of so many documents: at most one for each core. */
export const countProcesses = (documents: number): number =>
  Math.min(availableParallelism(), 1 + Math.floor(documents / documentsEach));

/** How large a part of all groups of files has to be left to render for what a further process reads first to be worth it. */
const worthReading = 1 / 3;

/**
 * How many of `processes` render what the first one could not take over of the last build: each further one reads the whole archive
 * before its first page.
 */
export const countForRest = ({ left, of }: { left: number; of: number }, processes: number): number =>
  left < of * worthReading ? 1 : Math.min(processes, countProcesses(left));

/** @throws WrongUse where `given` is no whole number above 0 */
export function readCount(given: string): number {
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new WrongUse(`--processes is "${given}", which is no number of processes. Give it one like 2.`);
}
