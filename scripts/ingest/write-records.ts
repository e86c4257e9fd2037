import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Document, DocumentSummary } from '../../src/schema/document.ts';
import type { Dossier } from '../../src/schema/dossier.ts';
import type { Parallels } from '../../src/schema/parallel.ts';

/** A folder of records that takes the place of the last one only when it is whole. */
export interface RecordsWriter {
  add(document: Document): Promise<void>;
  /** All dossiers of the archive. */
  addDossiers(dossiers: readonly Dossier[]): void;
  addParallels(parallels: Parallels): Promise<void>;
  /** Puts the new folder in the old one's place. */
  commit(): Promise<void>;
  /** Throws the new folder away; the old one stays as it was. */
  discard(): Promise<void>;
}

/** The light part of a record: everything but its words and what hangs on them. */
export function summarize(document: Document): DocumentSummary {
  const {
    blocks: _blocks,
    exchanges: _exchanges,
    mentions: _mentions,
    figures: _figures,
    dates: _dates,
    corrections: _corrections,
    quotes: _quotes,
    regions: _regions,
    ...summary
  } = document;
  return summary;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Takes away what a run left that was broken off, and puts the old records back if it was broken off between two renames. */
async function clearLeftovers(parent: string, records: string): Promise<void> {
  const names = existsSync(parent) ? await readdir(parent) : [];
  for (const name of names) {
    const match = /-(new|old)-(\d+)$/.exec(name);
    if (!match || !name.startsWith(`.${basename(records)}-`) || isAlive(Number(match[2]))) continue;
    if (match[1] === 'old' && !existsSync(records)) await rename(join(parent, name), records);
    else await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Writes `<id>.json` for each document, `parallels.json`, `index.json` and, where there are any, `dossiers.json` beside `records`,
 * and renames the folder when all are there: a run
 * that fails or breaks off leaves the last good records alone. Documents must come in the order of their ids.
 */
export async function createRecordsWriter(records: string): Promise<RecordsWriter> {
  const parent = dirname(records);
  await clearLeftovers(parent, records);
  const fresh = join(parent, `.${basename(records)}-new-${String(process.pid)}`);
  const old = join(parent, `.${basename(records)}-old-${String(process.pid)}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const summaries: DocumentSummary[] = [];
  let dossiers: readonly Dossier[] = [];
  return {
    async add(document) {
      summaries.push(summarize(document));
      await writeFile(join(fresh, `${document.id}.json`), `${JSON.stringify(document)}\n`);
    },
    addDossiers(all) {
      dossiers = all;
    },
    async addParallels({ pairs, copies }) {
      const [pairLines, copyLines] = [pairs, copies].map((list) =>
        list.map((entry) => JSON.stringify(entry)).join(',\n'),
      );
      await writeFile(
        join(fresh, 'parallels.json'),
        `{"pairs":[\n${pairLines ?? ''}\n],"copies":[\n${copyLines ?? ''}\n]}\n`,
      );
    },
    async commit() {
      const lines = summaries.map((summary) => JSON.stringify(summary)).join(',\n');
      await writeFile(join(fresh, 'index.json'), `{"documents":[\n${lines}\n]}\n`);
      if (dossiers.length > 0) await writeFile(join(fresh, 'dossiers.json'), `${JSON.stringify({ dossiers })}\n`);
      if (existsSync(records)) await rename(records, old);
      await rename(fresh, records);
      await rm(old, { recursive: true, force: true });
    },
    async discard() {
      await rm(fresh, { recursive: true, force: true });
    },
  };
}
