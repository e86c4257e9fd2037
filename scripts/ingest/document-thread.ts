import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from './content/read-content.ts';
import type { FromThread, ThreadData, ToThread } from './document-threads.ts';
import { hashContentRead } from './hash-content-read.ts';
import { withoutDocuments } from './broken/without-documents.ts';
import { normalizeDocument } from './normalize-document.ts';
import { normalizeGuarded } from './normalize-source.ts';
import type { RecordedDocument } from './record-text.ts';

/** A thread of `openDocumentThreads`: makes one document after the other of the content that it reads itself. */
const { folder, sources, leftOut, hash } = workerData as ThreadData;
const read = await readContent(folder, sources === undefined ? {} : { sources });
const content = withoutDocuments(read.content, new Set(leftOut));
const listings = new Map(content.sources.map((listing) => [listing.id, listing]));
// The folder may have been changed since the documents were listed: nothing is made of two states.
const isSame = hashContentRead(content) === hash;

let last: Promise<unknown> = Promise.resolve();

// One after the other: what they are told of comes in the order in which they were asked for.
parentPort?.on('message', (asked: ToThread) => {
  last = last.then(async () => {
    parentPort?.postMessage(await make(asked));
  });
});

async function make({ id, bytes }: ToThread): Promise<FromThread> {
  const listing = isSame ? listings.get(id) : undefined;
  return listing && withoutDocument(await normalizeGuarded({ listing, bytes }, content, normalizeDocument));
}

/** A text crosses to another thread, and is read there, faster than what it tells of. */
const withoutDocument = ({ document: _document, ...told }: RecordedDocument): FromThread => told;
