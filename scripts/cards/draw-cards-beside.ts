import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { workFolder } from '../folders.ts';
import { ownModule } from '../program/own-files.ts';
import { openDrawings } from './kept-drawings.ts';
import { placeKept } from './place-kept.ts';

/**
 * Draws the title cards that the pages of `site` describe (see `drawCards`) while the site is indexed: nothing is made of them. What earlier
 * builds have drawn is put in its place at once; for the rest a thread loads what draws.
 * @returns how many there are, once they are drawn; undefined where the site has none
 */
export function drawCardsBeside(site: string, kept = join(workFolder, 'cards')): Promise<number> | undefined {
  const drawings = openDrawings(kept);
  const { count, left } = placeKept(site, drawings);
  if (count === 0) return undefined;
  if (left.length === 0) {
    drawings.dropUnused();
    return Promise.resolve(count);
  }
  const drawn = drawInThread(site, kept).then(() => count);
  // What fails is told when its turn has come.
  drawn.catch(() => undefined);
  return drawn;
}

/** What a thread is to draw. */
export interface CardsWork {
  site: string;
  kept: string;
}

async function drawInThread(site: string, kept: string): Promise<void> {
  const workerData: CardsWork = { site, kept };
  await once(new Worker(ownModule('cards-thread', import.meta.url), { workerData }), 'message');
}
