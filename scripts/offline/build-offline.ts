import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../../src/worker/offline-manifest.ts';
import type { Workers } from '../build/engine/workers.ts';
import type { Progress } from '../report/progress.ts';
import type { KeptValues } from '../written/kept-values.ts';
import { makeOfflineManifest, type ZippedSizes } from './make-offline-manifest.ts';

export interface OfflineOptions {
  site: string;
  workers: Pick<Workers, 'register' | 'service'>;
  progress: Progress;
  /** What is known of the sizes of files that were rendered. */
  zipped?: ZippedSizes;
  /** Where the sizes of all others are kept from one build to the next. */
  kept?: KeptValues;
}

/** The name of what is kept. */
const sizes = 'sizes';

/** Makes `site` one that browsers can keep: the list of its files, and the worker that keeps them. For when all else is in it. */
export function buildOffline({ site, workers, progress, zipped, kept }: OfflineOptions): void {
  progress.start('Listing files to keep');
  writeFileSync(join(site, 'register-worker.js'), workers.register);
  const worker = workers.service;
  const known = new Map([...((kept?.read(sizes) as [string, number][] | undefined) ?? []), ...(zipped ?? [])]);
  const manifest = makeOfflineManifest(site, worker, known);
  const listed = new Set(Object.values(manifest.files).map(({ hash }) => hash));
  kept?.write(
    sizes,
    [...known].filter(([hash]) => listed.has(hash)),
  );
  writeFileSync(join(site, manifestFile), `${JSON.stringify(manifest)}\n`);
  // The version is in the worker's own text, so that browsers see that there is another worker when any file has changed.
  writeFileSync(join(site, 'sw.js'), `self.archiveVersion=${JSON.stringify(manifest.version)};\n${worker}`);
  progress.done(`${Object.keys(manifest.files).length.toLocaleString('en')} files`);
}
