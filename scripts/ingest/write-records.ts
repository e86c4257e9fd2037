import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { archiveFile, type archiveRecordSchema } from '../../src/record/archive.ts';
import { extractedFile } from '../../src/record/source-formats.ts';
import { authoritiesFile, type Authorities } from '../../src/record/authority.ts';
import type { Document, DocumentSummary } from '../../src/record/document.ts';
import type { Dossier } from '../../src/record/dossier.ts';
import type { Parallels } from '../../src/record/parallel.ts';
import { summarize } from '../../src/record/summarize.ts';
import { awaitFolder } from '../written/claim-folder.ts';
import { closeIncoming, discardIncoming, openIncoming } from '../written/incoming.ts';
import { prepareReplacement } from '../written/replace-folder.ts';

/** A folder of records that takes the place of the last one only when it is whole. */
export interface RecordsWriter {
  /** @param text that of its file; `extracted` the text that its regions partition, where its source has none */
  add(document: Document, text: string, extracted?: string): Promise<void>;
  /** Where records are written until they are put in their place. */
  readonly folder: string;
  /** Begins again: what was added counts no more. What is not added again is taken away. */
  restart(): void;
  /** What the archive says of itself and of people, organizations … */
  addArchive(archive: z.input<typeof archiveRecordSchema>, authorities: Authorities): Promise<void>;
  /** All dossiers of the archive. */
  addDossiers(dossiers: readonly Dossier[]): void;
  addParallels(parallels: Parallels): Promise<void>;
  /** Puts the new folder in the old one's place. Gives back what stays there although we did not write it. */
  commit(): Promise<string[]>;
  /** Throws the new folder away; the old one stays as it was. */
  discard(): void;
}

/**
 * Writes `<id>.json` for each document, `<id>.txt` for each whose text was extracted, `_archive.json`, `_authorities.json`, `parallels.json`, `index.json` and, where there are any,
 * `dossiers.json` beside `records`, and renames the folder when all are there: a run that fails or breaks off leaves the last good records alone. Documents must come in the order of their ids.
 * Waits for another process that is writing them.
 * @throws WrongUse where `records` is no folder of records.
 */
export async function createRecordsWriter(records: string): Promise<RecordsWriter> {
  const { target, release } = await awaitFolder(records, 'records');
  const fresh = openIncoming(target);
  let summaries: DocumentSummary[] = [];
  const begun = new Set<string>();
  let dossiers: readonly Dossier[] = [];
  const discard = () => {
    process.off('exit', discard);
    discardIncoming(target, 'records');
    release();
  };
  process.on('exit', discard);
  return {
    folder: fresh,
    restart() {
      for (const { id } of summaries) begun.add(id);
      summaries = [];
    },
    async add(document, text, extracted) {
      summaries.push(summarize(document));
      begun.delete(document.id);
      await writeFile(join(fresh, `${document.id}.json`), text);
      if (extracted !== undefined) await writeFile(join(fresh, extractedFile(document.id)), extracted);
    },
    async addArchive(archive, authorities) {
      await writeFile(join(fresh, archiveFile), `${JSON.stringify(archive)}\n`);
      await writeFile(join(fresh, authoritiesFile), `${JSON.stringify(authorities)}\n`);
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
      for (const id of begun)
        for (const file of [`${id}.json`, extractedFile(id)]) await rm(join(fresh, file), { force: true });
      const lines = summaries.map((summary) => JSON.stringify(summary)).join(',\n');
      await writeFile(join(fresh, 'index.json'), `{"documents":[\n${lines}\n]}\n`);
      if (dossiers.length > 0) await writeFile(join(fresh, 'dossiers.json'), `${JSON.stringify({ dossiers })}\n`);
      closeIncoming(fresh, 'records');
      const kept = prepareReplacement(target, 'records').commit();
      discard();
      return kept;
    },
    discard,
  };
}
