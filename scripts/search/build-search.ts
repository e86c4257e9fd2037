import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ownModule } from '../program/own-files.ts';
import type { Progress } from '../report/progress.ts';
import { keepValues, openKeptValues, type KeptFolders } from '../written/kept-values.ts';
import { buildPagefind, type PagefindOptions } from './build-pagefind.ts';
import { indexPhrases, type PhrasesWork } from './index-phrases.ts';
import { listDocumentIds } from './read-passages.ts';

/** Of fewer, a thread takes longer to start than to index them. */
const documentsForThread = 20;

export interface SearchOptions extends Omit<PagefindOptions, 'onPage' | 'keep'> {
  /** For what is read of the documents' words, and the script. */
  kept: KeptFolders;
  progress: Progress;
}

/** Makes both indexes of a built site side by side: that of its phrases, and Pagefind's of its pages. */
export async function buildSearch({ progress, kept, ...options }: SearchOptions): Promise<void> {
  progress.start('Indexing for search');
  const onPage = () => {
    progress.tick();
  };
  // Pagefind is a process of its own, which starts meanwhile.
  const paging = buildPagefind({ ...options, onPage, keep: keepValues(openKeptValues(kept, 'scripts')) });
  const work = { site: options.site, kept: { last: kept.last, fresh: kept.fresh } };
  const isFew = listDocumentIds(options.site).length < documentsForThread;
  const [pages, shards] = await Promise.all([paging, isFew ? indexPhrases(work) : indexInThread(work)]);
  progress.done(`${pages.toLocaleString('en')} pages, ${shards.toLocaleString('en')} files of phrases`);
}

/** It takes as long as Pagefind does. @returns how many files it wrote */
async function indexInThread(workerData: PhrasesWork): Promise<number> {
  const thread = new Worker(ownModule('phrases-thread', import.meta.url), { workerData });
  const [written] = (await once(thread, 'message')) as [number];
  return written;
}
