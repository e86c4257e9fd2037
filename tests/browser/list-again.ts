import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOffline } from '../../scripts/offline/build-offline.ts';
import type { ZippedSizes } from '../../scripts/offline/make-offline-manifest.ts';

const silent = { start: () => undefined, tick: () => undefined, done: () => undefined };

/** Lists the files of a built site anew after some were changed, as a build would that made them so: with the workers that it has. `zipped`: what is known of sizes. */
export function listAgain(site: string, zipped: ZippedSizes = new Map()): void {
  const register = readFileSync(join(site, 'register-worker.js'), 'utf8');
  // The first line says the version.
  const service = readFileSync(join(site, 'sw.js'), 'utf8').replace(/^.*\n/, '');
  buildOffline({ site, workers: { register, service }, progress: silent, zipped });
}
