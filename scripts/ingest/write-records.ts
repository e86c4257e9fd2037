import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Document, DocumentSummary } from '../../src/schema/document.ts';

/** A folder of records that takes the place of the last one only when it is whole. */
export interface RecordsWriter {
  add(document: Document): Promise<void>;
  /** Puts the new folder in the old one's place. */
  commit(): Promise<void>;
  /** Throws the new folder away; the old one stays as it was. */
  discard(): Promise<void>;
}

async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** The light part of a record: everything but its words and what hangs on them. */
export function summarize(document: Document): DocumentSummary {
  const { blocks: _blocks, exchanges: _exchanges, corrections: _corrections, regions: _regions, ...summary } = document;
  return summary;
}

/**
 * Writes `<id>.json` for each document and `index.json` beside `records`, and renames the folder when all are there: a run
 * that fails or breaks off leaves the last good records alone. Documents must come in the order of their ids.
 */
export async function createRecordsWriter(records: string): Promise<RecordsWriter> {
  const parent = dirname(records);
  const fresh = join(parent, `.${basename(records)}-new-${String(process.pid)}`);
  const old = join(parent, `.${basename(records)}-old-${String(process.pid)}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const summaries: DocumentSummary[] = [];
  return {
    async add(document) {
      summaries.push(summarize(document));
      await writeWhole(join(fresh, `${document.id}.json`), `${JSON.stringify(document)}\n`);
    },
    async commit() {
      const lines = summaries.map((summary) => JSON.stringify(summary)).join(',\n');
      await writeWhole(join(fresh, 'index.json'), `{"documents":[\n${lines}\n]}\n`);
      await rename(records, old).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await rename(fresh, records);
      await rm(old, { recursive: true, force: true });
    },
    async discard() {
      await rm(fresh, { recursive: true, force: true });
    },
  };
}
