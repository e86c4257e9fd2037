import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../../src/worker/offline-manifest.ts';
import type { Workers } from '../build/engine/workers.ts';
import type { Progress } from '../report/progress.ts';
import { makeOfflineManifest, type ZippedSizes } from './make-offline-manifest.ts';

export interface OfflineOptions {
  site: string;
  workers: Pick<Workers, 'register' | 'service'>;
  progress: Progress;
  /** What is known of the sizes of files. */
  zipped?: ZippedSizes;
}

/** Makes `site` one that browsers can keep: the list of its files, and the worker that keeps them. For when all else is in it. */
export function buildOffline({ site, workers, progress, zipped }: OfflineOptions): void {
  progress.start('Listing files to keep');
  writeFileSync(join(site, 'register-worker.js'), workers.register);
  const worker = workers.service;
  const manifest = makeOfflineManifest(site, worker, zipped);
  writeFileSync(join(site, manifestFile), `${JSON.stringify(manifest)}\n`);
  // The version is in the worker's own text, so that browsers see that there is another worker when any file has changed.
  writeFileSync(join(site, 'sw.js'), `self.archiveVersion=${JSON.stringify(manifest.version)};\n${worker}`);
  progress.done(`${Object.keys(manifest.files).length.toLocaleString('en')} files`);
}
