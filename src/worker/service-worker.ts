import { AnswerRequests } from './answer-requests.ts';
import { CopyFault, downloadFiles, reuseFiles } from './download-files.ts';
import { KeptCopy } from './kept-copy.ts';
import type { CopyReport, CopyRequest } from './messages.ts';
import { prepareCopy } from './prepare-copy.ts';
import { readSettings, writeSettings, type Settings } from './settings.ts';
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
/** Ends what is being downloaded when all is removed. */
let removal = new AbortController();

worker.addEventListener('install', (event) => event.waitUntil(prepareCopy(worker)));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => answers.answer(event));
worker.addEventListener('message', (event) => {
  const { ask } = event.data as CopyRequest;
  if (ask === 'use') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(answer(ask, event.ports[0]));
});

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
  const { copy, settings } = await answers.restore();
  if (!copy) return undefined;
  if (ask === 'remove') await remove(copy, settings);
  const fault = ask === 'keep' ? await keepMore(copy, settings) : undefined;
  return { ...describeCopy(copy), wish: settings.wish, ...(fault && { fault }) };
}

async function keepMore(copy: KeptCopy, settings: Settings): Promise<CopyReport['fault']> {
  const { signal } = removal;
  settings.wish = 'started';
  const fault = await downloadFiles(copy, copy.missing.slice(0, perMessage), scope, signal).then(
    () => undefined,
    faultOf,
  );
  // The wish is another one by now, in this page or in another.
  if (signal.aborted) return undefined;
  if (fault === 'version') void worker.registration.update().catch(() => undefined);
  if (copy.isWhole) settings.wish = 'whole';
  await writeSettings(scope, settings);
  return fault;
}

function faultOf(error: unknown): CopyReport['fault'] {
  if (error instanceof CopyFault) return error.fault;
  throw error;
}

/** Removes all versions: also one that waits, and what a download left that broke off. */
async function remove(copy: KeptCopy, settings: Settings): Promise<void> {
  removal.abort();
  removal = new AbortController();
  settings.wish = 'nothing';
  // First, so that there is room to note it.
  for (const kept of [copy, ...(await KeptCopy.openOthers(scope, version))]) await kept.clear();
  await writeSettings(scope, settings);
}

function describeCopy({ kept, manifest }: KeptCopy): Pick<CopyReport, 'kept' | 'all'> {
  const { files, bytes, download } = manifest;
  const keptBytes = [...kept].reduce((sum, file) => sum + (files[file]?.bytes ?? 0), 0);
  return { kept: { files: kept.size, bytes: keptBytes }, all: { files: Object.keys(files).length, bytes, download } };
}
