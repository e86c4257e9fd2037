import type { Document } from '../../src/record/document.ts';
import { WrongUse } from '../command-line.ts';
import { guardStage, isFromSystem, reportInternal } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { createEditorsWordsCheck } from './checks/check-editors-words.ts';
import { createRecordChecks } from './checks/check-records.ts';
import type { Content, SourceListing } from './content/content.ts';
import { listDefaults } from './decisions/collect-decisions.ts';
import { reportIdleDefaults } from './decisions/report-idle.ts';
import { createDossierChecks } from './dossiers/dossier-checks.ts';
import { readEditorsTexts } from './dossiers/read-editors-texts.ts';
import { normalizeDocument, type NormalizedDocument } from './normalize-document.ts';
import { readContent } from './content/read-content.ts';
import { createParallelFinder } from './parallels/create-parallel-finder.ts';
import { readSource } from './source/read-source.ts';
import { checkRecordsPlace } from '../written/check-apart.ts';
import { createRecordsWriter, type RecordsWriter } from './write-records.ts';

export interface NormalizeOptions {
  /** The content folder. */
  content: string;
  /** Another folder of sources than the content folder's own: for measuring. */
  sources?: string;
  /** Where the records go; replaced as a whole. */
  records: string;
  progress: Progress;
  /** Called with each document as it is made, and the seconds it took: for measuring. */
  onDocument?: (document: Document, seconds: number) => void;
}

/** What stops the records from being written, and what an editor should look at. */
interface Found {
  problems: Problem[];
  warnings: Problem[];
}

export interface Normalized extends Found {
  documents: number;
  /** What stays in the folder of records although we did not write it. */
  kept: string[];
}

/** What an archive goes through. Whatever one of them throws is a problem of the document it was given, and the others go on. */
export const archiveStages = {
  readContent,
  normalizeDocument,
  createRecordChecks,
  createEditorsWordsCheck,
  createDossierChecks,
  createParallelFinder,
};

type Stages = typeof archiveStages;

async function normalizeSource(listing: SourceListing, content: Content, stages: Stages): Promise<NormalizedDocument> {
  const read = await readSource(listing.path);
  if (!read.ok) return { problems: read.problems };
  const problems: Problem[] = [];
  const made = guardStage('normalizeDocument', listing.path, problems, () =>
    stages.normalizeDocument({ listing, bytes: read.bytes, text: read.text }, content),
  );
  return made ?? { problems };
}

/** What looks at all documents: it takes them one by one, and says at the end what it found between them. */
async function startChecks(content: Content, folder: string, { problems, warnings }: Found, stages: Stages) {
  const checks = stages.createRecordChecks(content, folder);
  const editorsWords = stages.createEditorsWordsCheck(content, await readEditorsTexts(folder, problems));
  const dossierChecks = await stages.createDossierChecks(folder, content);
  const parallels = stages.createParallelFinder();
  return {
    add(document: Document, file: string) {
      guardStage('checkRecords', file, problems, () => checks.add(document));
      guardStage('checkEditorsWords', file, problems, () => editorsWords.add(document));
      guardStage('checkDossiers', file, problems, () => dossierChecks.add(document));
      guardStage('findParallels', file, problems, () => parallels.add(document));
    },
    async finish(writer: RecordsWriter) {
      problems.push(...(guardStage('checkRecords', folder, problems, () => checks.finish()) ?? []));
      warnings.push(...(guardStage('checkEditorsWords', folder, problems, () => editorsWords.finish()) ?? []));
      const made = guardStage('checkDossiers', folder, problems, () => dossierChecks.finish());
      problems.push(...(made?.problems ?? []));
      writer.addDossiers(made?.dossiers ?? []);
      const found = guardStage('findParallels', folder, problems, () => parallels.finish());
      if (found) await writer.addParallels(found);
    },
  };
}

async function writeAll(
  content: Content,
  writer: RecordsWriter,
  options: NormalizeOptions,
  stages: Stages,
): Promise<Found> {
  const { progress, onDocument } = options;
  const found: Found = { problems: [], warnings: [] };
  const checks = await startChecks(content, options.content, found, stages);
  const applied = new Set<string>();
  let isWhole = true;
  progress.start('Reading sources', content.sources.length);
  for (const listing of content.sources) {
    progress.begin?.(listing.file);
    const started = performance.now();
    const { document, problems, warnings, applied: used } = await normalizeSource(listing, content, stages);
    for (const name of used ?? []) applied.add(name);
    if (!document) isWhole = false;
    found.problems.push(...problems);
    found.warnings.push(...(warnings ?? []));
    if (document) {
      await writer.add(document);
      checks.add(document, listing.path);
      onDocument?.(document, (performance.now() - started) / 1000);
    }
    progress.tick();
  }
  // A document that could not be read may be the one that an entry is meant for.
  if (isWhole) found.problems.push(...reportIdleDefaults(listDefaults(content), applied));
  const { archive: settings, authorities, ledger } = content;
  const given = { givenLists: ledger?.lists ?? [], givenFiles: ledger?.files ?? [] };
  await writer.addArchive({ settings, ...given }, authorities);
  await checks.finish(writer);
  return found;
}

/**
 * Sources, cards and authorities → records. Every problem is found in one run; with any, the records that were there stay.
 */
export async function normalizeArchive(options: NormalizeOptions, stages: Stages = archiveStages): Promise<Normalized> {
  const { content: folder, sources, records, progress } = options;
  checkRecordsPlace({ content: folder, records });
  const writer = await createRecordsWriter(records);
  try {
    const { content, problems } = await stages.readContent(folder, sources === undefined ? {} : { sources });
    const found = await writeAll(content, writer, options, stages);
    problems.push(...found.problems);
    const kept = problems.length === 0 ? await writer.commit() : [];
    writer.discard();
    progress.done(`${String(content.sources.length)} documents`);
    return { problems, warnings: found.warnings, documents: content.sources.length, kept };
  } catch (error) {
    writer.discard();
    progress.done('failed');
    // A disk that is full is no fault of a stage, nor is a folder of records that somebody has changed.
    if (isFromSystem(error) || error instanceof WrongUse) throw error;
    return { problems: [reportInternal(error, 'normalizeArchive', folder)], warnings: [], documents: 0, kept: [] };
  }
}
