import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Fault } from './find-faults.ts';
import type { ThreadData } from './fuzz-thread.ts';
import type { MadeDocument } from './make-document.ts';
import type { Trial } from './try-document.ts';

/** Tries documents one after the other. */
export interface Trials {
  /** A document by its number, or as it is. One that takes more than `limit` seconds of CPU has the fault `hang`. */
  ask(asked: number | MadeDocument, limit?: number): Promise<Trial>;
  close(): Promise<void>;
}

export interface TrialsOptions extends ThreadData {
  /** CPU seconds after which a document is given up. */
  limit: number;
  /** The module of the thread. */
  thread?: URL;
}

const ownThread = new URL('fuzz-thread.ts', import.meta.url);

/** Trials in a thread, which is ended and begun anew where a document hangs. */
export function openTrials({ limit: usual, thread = ownThread, ...data }: TrialsOptions): Trials {
  let worker: Worker | undefined;
  const close = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    async ask(asked, limit = usual) {
      worker ??= await startThread(thread, data);
      const over = new AbortController();
      worker.postMessage(asked);
      const told = await Promise.race([hear(worker, over.signal), outwait(worker, limit, over.signal)]);
      over.abort();
      if ('outcome' in told) return told;
      await close();
      return { outcome: 'refused', faults: [told], seconds: limit };
    },
    close,
  };
}

/** A thread that is ready: what it takes to begin, on a busy machine, is no document's time. */
async function startThread(thread: URL, data: ThreadData): Promise<Worker> {
  const worker = new Worker(thread, { workerData: data });
  await once(worker, 'message');
  return worker;
}

/** What the thread answers, or what it died of. */
const hear = (worker: Worker, signal: AbortSignal): Promise<Trial | Fault> =>
  once(worker, 'message', { signal }).then(
    ([trial]) => trial as Trial,
    (error: unknown) => ({ kind: 'thread ended', detail: String(error) }),
  );

/** Waits until the thread has spent `limit` seconds. By its CPU time: where others work too, any document takes long by the clock. */
async function outwait(worker: Worker, limit: number, signal: AbortSignal): Promise<Fault> {
  const spent = async (since?: NodeJS.CpuUsage) => {
    const usage = await worker.cpuUsage(since);
    return { usage, seconds: (usage.user + usage.system) / 1e6 };
  };
  try {
    // Nearly every document is done by then, and its thread need not be asked.
    await wait(limit * 1000, undefined, { signal });
    const { usage } = await spent();
    for (let left = limit; left > 0; left = limit - (await spent(usage)).seconds)
      await wait(left * 1000, undefined, { signal });
    return { kind: 'hang', detail: `given up after ${limit} s of CPU` };
  } catch {
    // It has answered or died meanwhile, which is told by what hears it.
    return new Promise(() => undefined);
  }
}
