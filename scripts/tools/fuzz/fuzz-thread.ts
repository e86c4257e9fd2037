/** Tries the documents that it is asked to, by number or as they are. In a thread of its own, so that one that hangs can be left. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from '../../ingest/content/content.ts';
import { readContent } from '../../ingest/content/read-content.ts';
import { makeDocument, type MadeDocument } from './make-document.ts';
import { tryDocument } from './try-document.ts';

export interface ThreadData {
  /** The folder of the archive whose names are looked for. */
  content: string;
  seed: number;
  sources: readonly string[];
}

const { content: folder, seed, sources } = workerData as ThreadData;
const { content }: { content: Content } = await readContent(folder);

parentPort?.on('message', (asked: number | MadeDocument) => {
  const made = typeof asked === 'number' ? makeDocument(seed, asked, sources) : asked;
  parentPort?.postMessage(tryDocument(made, content));
});
parentPort?.postMessage('ready');
