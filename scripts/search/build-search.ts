import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ownModule } from '../program/own-files.ts';
import type { Progress } from '../report/progress.ts';
import type { KeptFolders } from '../written/kept-values.ts';
import { buildPagefind, type PagefindOptions } from './build-pagefind.ts';
import type { PhrasesWork } from './phrases-thread.ts';

export interface SearchOptions extends Omit<PagefindOptions, 'onPage'> {
  /** For what is read of the documents' words. */
  kept: KeptFolders;
  progress: Progress;
}

/** Makes both indexes of a built site side by side: that of its phrases, and Pagefind's of its pages. */
export async function buildSearch({ progress, kept, ...options }: SearchOptions): Promise<void> {
  progress.start('Indexing for search');
  const onPage = () => {
    progress.tick();
  };
  const [shards, pages] = await Promise.all([
    indexPhrases({ site: options.site, kept: { last: kept.last, fresh: kept.fresh } }),
    buildPagefind({ ...options, onPage }),
  ]);
  progress.done(`${pages.toLocaleString('en')} pages, ${shards.toLocaleString('en')} files of phrases`);
}

/** In a thread of its own: it takes as long as Pagefind does. @returns how many files it wrote */
async function indexPhrases(workerData: PhrasesWork): Promise<number> {
  const thread = new Worker(ownModule('phrases-thread', import.meta.url), { workerData });
  const [written] = (await once(thread, 'message')) as [number];
  return written;
}
