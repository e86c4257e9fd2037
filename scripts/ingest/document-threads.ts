import { Worker } from 'node:worker_threads';
import { ownModule } from '../program/own-files.ts';
import type { Content } from './content/content.ts';
import { createTimeLimit, longestTime, TooSlow } from './time-limit.ts';
import { hashContentRead } from './hash-content-read.ts';
import type { SourceBytes } from './normalize-source.ts';
import type { RecordedDocument } from './record-text.ts';

/** What a thread starts with: what it reads, and the hash of what it should find there. */
export interface ThreadData {
  folder: string;
  sources: string | undefined;
  /** Ids of documents that are left out. */
  leftOut: readonly string[];
  hash: string;
}

/** The source to make a document of. */
export interface ToThread {
  id: string;
  bytes: Uint8Array;
}

/** What came of it, with the record as text alone; undefined where the folder is not what it was when it was listed. */
export type FromThread = Omit<RecordedDocument, 'document'> | undefined;

/** Threads that make documents, each one after the other. */
export interface DocumentThreads {
  /**
   * @returns undefined where the content folder was changed since it was listed
   * @throws Error where the thread ended: its memory did not suffice. Another one takes its place.
   */
  make(source: SourceBytes): Promise<FromThread>;
  close(): void;
}

interface Job {
  source: SourceBytes;
  done: (made: FromThread) => void;
  failed: (error: unknown) => void;
}

export interface ThreadOptions {
  /** What each thread runs; it is started when there is something to make. */
  script?: URL;
  /** How long a source of so many bytes may take at most, in milliseconds. */
  longest?: (bytes: number) => number;
}

export function openDocumentThreads(
  { folder, sources, content }: { folder: string; sources: string | undefined; content: Content },
  count: number,
  { script = ownModule('document-thread', import.meta.url), longest = longestTime }: ThreadOptions = {},
): DocumentThreads {
  const { leftOut = [] } = content;
  const workerData: ThreadData = { folder, sources, leftOut, hash: hashContentRead(content) };
  const waiting: Job[] = [];
  const threads = Array.from({ length: count }, () => openThread({ script, longest, workerData }, waiting));
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

interface ThreadStart extends Required<ThreadOptions> {
  workerData: ThreadData;
}

/** One thread, which takes of what waits whenever it has little to do. */
function openThread({ script, longest, workerData }: ThreadStart, waiting: Job[]) {
  let thread: Worker | undefined;
  let jobs: Job[] = [];
  let isClosed = false;
  let fault: unknown;
  const limit = createTimeLimit((after) => {
    fault = new TooSlow(after);
    void thread?.terminate();
  });
  /** What is worked on is the first of those that the thread has. */
  const watch = () => {
    limit.watch(jobs[0], jobs[0] ? longest(jobs[0].source.bytes.length) : 0);
  };
  const wake = () => {
    while (jobs.length < most) {
      const next = waiting.shift();
      if (!next) break;
      jobs.push(next);
      thread ??= start();
      const { listing, bytes } = next.source;
      thread.postMessage({ id: listing.id, bytes } satisfies ToThread);
    }
    watch();
  };
  const start = () => {
    const started = new Worker(script, { workerData });
    started.on('message', (made: FromThread) => {
      jobs.shift()?.done(made);
      wake();
    });
    fault = new Error('The thread ended.');
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
    jobs = [];
    watch();
    void thread?.terminate();
  };
  return { wake, close };
}
