import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Fault } from './find-faults.ts';
import type { ThreadData } from './fuzz-thread.ts';
import type { MadeDocument } from './make-document.ts';
import type { Trial } from './try-document.ts';

/** Tries documents one after the other. */
export interface Trials {
  /** A document by its number, or as it is. One that takes longer than `limit` seconds has the fault `hang`. */
  ask(asked: number | MadeDocument, limit?: number): Promise<Trial>;
  close(): Promise<void>;
}

export interface TrialsOptions extends ThreadData {
  /** Seconds after which a document is given up. */
  limit: number;
  /** The module of the thread. */
  thread?: URL;
}

/** A thread that is ready: what it takes to begin, on a busy machine, is no document's time. */
async function startThread(thread: URL, data: ThreadData): Promise<Worker> {
  const worker = new Worker(thread, { workerData: data });
  await once(worker, 'message');
  return worker;
}

const ownThread = new URL('fuzz-thread.ts', import.meta.url);

/** Trials in a thread, which is ended and begun anew where a document hangs. */
export function openTrials({ limit: usual, thread = ownThread, ...data }: TrialsOptions): Trials {
  let worker: Worker | undefined;
  const giveUp = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    async ask(asked, limit = usual) {
      worker ??= await startThread(thread, data);
      worker.postMessage(asked);
      const timeout = AbortSignal.timeout(limit * 1000);
      try {
        const [trial] = (await once(worker, 'message', { signal: timeout })) as [Trial];
        return trial;
      } catch (error) {
        await giveUp();
        const fault: Fault = timeout.aborted
          ? { kind: 'hang', detail: `given up after ${limit} s` }
          : { kind: 'thread ended', detail: String(error) };
        return { outcome: 'refused', faults: [fault], seconds: limit };
      }
    },
    close: giveUp,
  };
}
