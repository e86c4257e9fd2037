import type { Wish } from './plan-copy.ts';

/** What a page asks of the worker. Each is answered with a `CopyReport`, but for `use`. */
export type CopyRequest =
  | { ask: 'report' }
  /** Downloads a few more files: the page asks again until all are there, so that to stop is not to ask. */
  | { ask: 'keep' }
  | { ask: 'remove' }
  /** To a version that waits: take over now. */
  | { ask: 'use' };

/** How much of the archive is on this device. */
export interface CopyReport {
  wish: Wish;
  kept: { files: number; bytes: number };
  all: { files: number; bytes: number; download: number };
  /**
   * Why the last files could not be kept: the connection ended, the host has another version by now, or the device has no room.
   * What was kept before stays.
   */
  fault?: 'connection' | 'version' | 'room';
}
