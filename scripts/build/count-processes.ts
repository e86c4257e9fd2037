import { availableParallelism } from 'node:os';
import { WrongUse } from '../command-line.ts';

/** Each process reads all records before its first page: for fewer documents a second one takes longer than it saves. */
const documentsEach = 60;

/** How many processes render the pages of so many documents: at most one for each core. */
export const countProcesses = (documents: number): number =>
  Math.min(availableParallelism(), 1 + Math.floor(documents / documentsEach));

/** @throws WrongUse where `given` is no whole number above 0 */
export function readCount(given: string): number {
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new WrongUse(`--processes is "${given}", which is no number of processes. Give it one like 2.`);
}
