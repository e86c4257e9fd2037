import type { Document } from '../../../src/record/document.ts';
import type { Content, SourceListing } from '../../ingest/content/content.ts';
import { normalizeDocument } from '../../ingest/normalize-document.ts';
import { createParallelFinder } from '../../ingest/parallels/create-parallel-finder.ts';
import { decodeSource } from '../../ingest/source/decode-source.ts';
import { StageFailure } from '../../report/internal-problem.ts';
import { findFaults, type Fault } from './find-faults.ts';
import type { MadeDocument } from './make-document.ts';

/** What became of a document: it was read or refused, in this much time of the thread. */
export interface Trial {
  outcome: 'read' | 'refused';
  faults: Fault[];
  /** CPU time. */
  seconds: number;
}

/** Runs one made document through ingest, from its bytes, and holds the record to what is true of every text. */
export function tryDocument(made: MadeDocument, content: Content): Trial {
  const started = process.threadCpuUsage();
  let document: Document | undefined;
  let faults: Fault[] = [];
  let text = '';
  try {
    const bytes = new TextEncoder().encode(made.text);
    const decoded = decodeSource(bytes, made.file);
    if (decoded.ok) {
      text = decoded.text;
      ({ document } = normalizeDocument({ listing: listMade(made), bytes, text }, content));
      if (document) findParallels(document);
    }
  } catch (error) {
    faults = [describeException(error)];
  }
  const { user, system } = process.threadCpuUsage(started);
  if (document && faults.length === 0) faults = findFaults(document, text);
  return { outcome: document ? 'read' : 'refused', faults, seconds: (user + system) / 1e6 };
}

function listMade({ file, card }: MadeDocument): SourceListing {
  const locate = () => ({ file: 'made.yaml', line: 1, column: 1 });
  return { id: 'made', file, path: file, ...(card && { card: { id: 'made', card, locate } }) };
}

/** Beside a twin, so that there is something to compare: its second half, as another document. */
function findParallels(document: Document): void {
  const finder = createParallelFinder();
  finder.add(document);
  finder.add({ ...document, id: 'twin', blocks: document.blocks.slice(document.blocks.length / 2) });
  finder.finish();
}

/** Exceptions of one sort have one kind: the message without what it quotes and counts. */
function describeException(error: unknown): Fault {
  const { stage, cause } = error instanceof StageFailure ? error : new StageFailure('findParallels', error);
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const sort = message.replace(/“[^”]*”?|"[^"]*"?|\d+/g, '…').slice(0, 120);
  return { kind: `exception in ${stage}: ${sort}`, detail: message };
}
