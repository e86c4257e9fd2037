import { AnswerRequests } from './answer-requests.ts';
import { CopyFault, downloadFiles, reuseFiles } from './bring-files.ts';
import { fileOf } from './file-address.ts';
import { KeptCopy } from './kept-copy.ts';
import type { CopyReport, CopyRequest } from './messages.ts';
import { manifestFile, type OfflineManifest } from './offline-manifest.ts';
import { listWanted } from './plan-copy.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Keeps the archive on the reader's device. One worker serves one build: the next build comes with a worker of its own, which takes
 * over when it has all that this one has, and the reader says so or has closed every page.
 */
const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;
const version = worker.archiveVersion;

/** Files that are downloaded for one message: a second or so. */
const perMessage = 24;

const answers = new AnswerRequests(worker, version);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => answers.answer(event));
worker.addEventListener('message', (event) => {
  const { ask } = event.data as CopyRequest;
  if (ask === 'use') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(answer(ask, event.ports[0]));
});

/** @throws where a file can't be had: the earlier build then stays, and the next attempt goes on from what is there. */
async function install(): Promise<void> {
  const manifest = await fetchManifest();
  const copy = await KeptCopy.create(scope, manifest);
  const others = await KeptCopy.openOthers(scope, version);
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const visited = [...others.flatMap(({ kept }) => [...kept]), ...open.map(({ url }) => fileOf(url, scope) ?? '')];
  const { wish } = await readSettings(scope);
  const wanted = listWanted(manifest, wish, visited, savesData());
  await reuseFiles(copy, wanted, others);
  await downloadFiles(copy, wanted, scope);
}

async function fetchManifest(): Promise<OfflineManifest> {
  const response = await fetch(new URL(manifestFile, scope), { cache: 'no-store' });
  const manifest = (await response.json()) as OfflineManifest;
  if (manifest.version !== version) throw new Error('The host is between two versions of the archive.');
  return manifest;
}

/** What the earlier build has kept since this one was installed is taken over too, before it goes. */
async function activate(): Promise<void> {
  const copy = await KeptCopy.open(scope, version);
  const { wish } = await readSettings(scope);
  // It may have been removed since.
  if (wish === 'nothing') await copy?.clear();
  else if (copy) await reuseFiles(copy, Object.keys(copy.manifest.files), await KeptCopy.openOthers(scope, version));
  await KeptCopy.deleteOthers(scope, version);
  await writeSettings(scope, { wish, outside: [] });
  await answers.load();
}

/** A page that asks is always answered, be it with nothing. */
async function answer(ask: 'report' | 'keep' | 'remove', port: MessagePort | undefined): Promise<void> {
  port?.postMessage(await reportAfter(ask).catch(() => undefined));
}

async function reportAfter(ask: 'report' | 'keep' | 'remove'): Promise<CopyReport | undefined> {
  const { copy, settings } = await answers.load();
  if (!copy) return undefined;
  let fault: CopyReport['fault'];
  if (ask === 'remove') {
    settings.wish = 'nothing';
    // First, so that there is room to note it.
    await copy.clear();
    await writeSettings(scope, settings);
  }
  if (ask === 'keep') {
    settings.wish = 'started';
    try {
      await downloadFiles(copy, copy.missing.slice(0, perMessage), scope);
    } catch (error) {
      if (!(error instanceof CopyFault)) throw error;
      ({ fault } = error);
      if (fault === 'version') void worker.registration.update().catch(() => undefined);
    }
    if (copy.isWhole) settings.wish = 'whole';
    await writeSettings(scope, settings);
  }
  return { ...describeCopy(copy), wish: settings.wish, ...(fault && { fault }) };
}

function describeCopy({ kept, manifest }: KeptCopy): Pick<CopyReport, 'kept' | 'all'> {
  const { files, bytes, download } = manifest;
  const keptBytes = [...kept].reduce((sum, file) => sum + (files[file]?.bytes ?? 0), 0);
  return { kept: { files: kept.size, bytes: keptBytes }, all: { files: Object.keys(files).length, bytes, download } };
}

/** Readers who ask their browser to save data are sent nothing that they have not asked for. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
