/**
 * Waits beside the thread that works, and tells of what it works on for long. Writes to the file descriptor itself: what a thread
 * prints else is printed by the thread that is busy.
 */
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

export interface SlowSettings {
  /** Where to write: 2 is standard error. */
  fd: number;
  /** Milliseconds before something counts as slow. */
  after: number;
  /** The line is drawn in place of the one that stands there, and is not ended. */
  live: boolean;
}

/** What is worked on and since when (milliseconds since 1970); nothing where nothing is. */
export type SlowMessage = { line: string; since: number } | undefined;

const { fd, after, live } = workerData as SlowSettings;
let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (message: SlowMessage) => {
  clearTimeout(timer);
  if (message) wait(message, after);
});

function wait({ line, since }: NonNullable<SlowMessage>, until: number): void {
  // The thread may have begun after the work.
  timer = setTimeout(
    () => {
      const seconds = Math.round((Date.now() - since) / 1000).toLocaleString('en');
      writeSync(fd, live ? `\r\u001b[K${line} (for ${seconds} s)` : `${line} (for ${seconds} s)\n`);
      wait({ line, since }, until * 2);
    },
    Math.max(0, since + until - Date.now()),
  );
}
