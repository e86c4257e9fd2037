import { workerData } from 'node:worker_threads';

/** How often it is looked, in milliseconds: a parser takes some 100 MB in that time at most. */
const EVERY = 20;

/** A thread beside a parser, which hears nothing while it computes: it ends their process where that takes more bytes than it may. */
const { most } = workerData as { most: number };
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, EVERY);
