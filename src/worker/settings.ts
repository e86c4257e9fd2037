import type { Wish } from './plan-copy.ts';

/** What holds whatever the build: the reader's wish, and which open pages came from a later build than the worker's. */
export interface Settings {
  wish: Wish;
  /** Ids of the worker's clients. */
  outside: string[];
}

// The name has no space at its end, so that it is not taken for the cache of a build.
const nameOf = (scope: string): string => `archive-settings ${scope}`;

export async function readSettings(scope: string): Promise<Settings> {
  const stored = await (await caches.open(nameOf(scope))).match(scope);
  return stored ? ((await stored.json()) as Settings) : { wish: 'automatic', outside: [] };
}

/** On a full device nothing is written: what was chosen then holds for as long as the worker runs. */
export async function writeSettings(scope: string, settings: Settings): Promise<void> {
  const cache = await caches.open(nameOf(scope));
  await cache.put(scope, Response.json(settings)).catch(() => undefined);
}
