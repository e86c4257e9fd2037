import { Worker } from 'node:worker_threads';
import { ownModule } from '../program/own-files.ts';
import type { SlowMessage, SlowSettings } from './slow-thread.ts';

/**
 * Tells of what takes long while it still does, although the thread that works on it can't say anything meanwhile: from another
 * thread, straight to the file descriptor.
 */
export interface SlowWatch {
  /** Work begins on something, of which `line` tells. Ends what was before. */
  begin(line: string): void;
  end(): void;
  /** Gives the thread back. It keeps no process alive. */
  close(): void;
}

/** Tells for the first time after `after` milliseconds, then whenever twice the time has passed. */
export function watchSlow(settings: SlowSettings): SlowWatch {
  let thread: Worker | undefined;
  const tell = (message: SlowMessage) => thread?.postMessage(message);
  return {
    begin(line) {
      if (!thread) {
        thread = new Worker(ownModule('slow-thread', import.meta.url), { workerData: settings });
        thread.unref();
        // A watch that fails must not end what it watches.
        thread.on('error', () => (thread = undefined));
      }
      tell({ line, since: Date.now() });
    },
    end: () => tell(undefined),
    close() {
      void thread?.terminate();
      thread = undefined;
    },
  };
}
