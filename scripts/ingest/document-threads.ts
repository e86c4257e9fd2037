import { Worker } from 'node:worker_threads';
import type { Content } from './content/content.ts';
import { hashContentRead } from './hash-content-read.ts';
import type { SourceText } from './normalize-document.ts';
import type { RecordedDocument } from './record-text.ts';

/** What a thread starts with: what it reads, and the hash of what it should find there. */
export interface ThreadData {
  folder: string;
  sources: string | undefined;
  hash: string;
}

/** The source to make a document of. */
export interface ToThread {
  id: string;
  bytes: Uint8Array;
  text: string;
}

/** What came of it, with the record as text alone; undefined where the folder is not what it was when it was listed. */
export type FromThread = Omit<RecordedDocument, 'document'> | undefined;

/** Threads that make documents, each one after the other. */
export interface DocumentThreads {
  /**
   * @returns undefined where the content folder was changed since it was listed
   * @throws Error where the thread ended: its memory did not suffice. Another one takes its place.
   */
  make(source: SourceText): Promise<FromThread>;
  close(): void;
}

interface Job {
  source: SourceText;
  done: (made: FromThread) => void;
  failed: (error: unknown) => void;
}

/** @param script what each thread runs; it is started when there is something to make */
export function openDocumentThreads(
  { folder, sources, content }: { folder: string; sources: string | undefined; content: Content },
  count: number,
  script = new URL('document-thread.ts', import.meta.url),
): DocumentThreads {
  const workerData: ThreadData = { folder, sources, hash: hashContentRead(content) };
  const waiting: Job[] = [];
  const threads = Array.from({ length: count }, () => openThread(script, workerData, waiting));
  return {
    make: (source) =>
      new Promise((done, failed) => {
        waiting.push({ source, done, failed });
        for (const { wake } of threads) wake();
      }),
    close() {
      for (const { close } of threads) close();
    },
  };
}

/** So many sources are with a thread at once, so that it has the next one before it has told of the last. */
const most = 2;

/** One thread, which takes of what waits whenever it has little to do. */
function openThread(script: URL, workerData: ThreadData, waiting: Job[]) {
  let thread: Worker | undefined;
  let jobs: Job[] = [];
  let isClosed = false;
  const wake = () => {
    while (jobs.length < most) {
      const next = waiting.shift();
      if (!next) return;
      jobs.push(next);
      thread ??= start();
      const { listing, bytes, text } = next.source;
      thread.postMessage({ id: listing.id, bytes, text } satisfies ToThread);
    }
  };
  const start = () => {
    const started = new Worker(script, { workerData });
    started.on('message', (made: FromThread) => {
      jobs.shift()?.done(made);
      wake();
    });
    let fault: unknown = new Error('The thread ended.');
    started.on('error', (error: unknown) => (fault = error));
    // Only now has all come that it told: its error may come before that.
    started.on('exit', () => {
      thread = undefined;
      if (isClosed) return;
      const [ended, ...others] = jobs;
      jobs = [];
      waiting.unshift(...others);
      ended?.failed(fault);
      wake();
    });
    return started;
  };
  const close = () => {
    isClosed = true;
    void thread?.terminate();
  };
  return { wake, close };
}
