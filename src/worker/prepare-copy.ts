import { downloadFiles, reuseFiles } from './download-files.ts';
import { fileOf } from './file-address.ts';
import { KeptCopy } from './kept-copy.ts';
import { manifestFile, type OfflineManifest } from './offline-manifest.ts';
import { listWanted } from './plan-copy.ts';
import { readSettings } from './settings.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Brings what the copy of the worker's build has to have before it answers: all files, or those that readers had and have open.
 * @throws where a file can't be had; what is there by then stays, and the next attempt goes on from it.
 */
export async function prepareCopy(worker: WorkerScope): Promise<void> {
  const { scope } = worker.registration;
  const version = worker.archiveVersion;
  const copy = await KeptCopy.create(scope, await fetchManifest(scope, version));
  const others = await KeptCopy.openOthers(scope, version);
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const visited = [...others.flatMap(({ kept }) => [...kept]), ...open.map(({ url }) => fileOf(url, scope) ?? '')];
  const { wish } = await readSettings(scope);
  const wanted = listWanted(copy.manifest, wish, visited, savesData());
  await reuseFiles(copy, wanted, others);
  await downloadFiles(copy, wanted, scope);
  // The reader may have removed all meanwhile.
  if ((await readSettings(scope)).wish === 'nothing') await copy.clear();
}

async function fetchManifest(scope: string, version: string): Promise<OfflineManifest> {
  const response = await fetch(new URL(manifestFile, scope), { cache: 'no-store' });
  const manifest = (await response.json()) as OfflineManifest;
  if (manifest.version !== version) throw new Error('The host is between two versions of the archive.');
  return manifest;
}

/** Readers who ask their browser to save data are sent nothing that they have not asked for. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
