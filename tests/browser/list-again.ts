import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOffline } from '../../scripts/offline/build-offline.ts';

const silent = { start: () => undefined, tick: () => undefined, done: () => undefined };

/** Lists the files of a built site anew after some were changed, as a build would that made them so: with the workers that it has. */
export function listAgain(site: string, zip?: (bytes: Buffer) => Buffer): void {
  const register = readFileSync(join(site, 'register-worker.js'), 'utf8');
  // The first line says the version.
  const service = readFileSync(join(site, 'sw.js'), 'utf8').replace(/^.*\n/, '');
  buildOffline({ site, workers: { register, service }, progress: silent, ...(zip && { zip }) });
}
