import { Worker } from 'node:worker_threads';
import { limits } from '../../../../../../scripts/ingest/formats/extract/limits.ts';

/** Stands in for a reader that fills memory outside the heap. */
const watch = new URL('../../../../../../scripts/ingest/formats/extract/watch-memory-thread.ts', import.meta.url);
new Worker(watch, { workerData: { most: limits.memory / 4 } });
const all: Uint8Array[] = [];
setInterval(() => all.push(new Uint8Array(32 * 1024 * 1024).fill(1)), 5);
