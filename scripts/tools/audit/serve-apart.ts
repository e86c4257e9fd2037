import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Listening } from '../../server/listen.ts';

/**
 * Serves a folder from a thread of its own, on any free port. In the thread that measures, answers would wait until it has read what
 * the browser reports, and the wait would count as the page's.
 */
export async function serveApart(folder: string): Promise<Listening> {
  const thread = new Worker(new URL('site-thread.ts', import.meta.url), { workerData: folder });
  const [port] = (await once(thread, 'message')) as [number];
  return { port, close: () => void thread.terminate() };
}
