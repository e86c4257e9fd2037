import type { Document } from '../../src/record/document.ts';
import { WrongUse } from '../command-line.ts';
import { guardStage, isFromSystem, reportInternal } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { givenFiles } from './addresses/given-files.ts';
import { createEditorsWordsCheck } from './checks/check-editors-words.ts';
import { createRecordChecks } from './checks/check-records.ts';
import type { Content, SourceListing } from './content/content.ts';
import { listDefaults } from './decisions/collect-decisions.ts';
import { reportIdleDefaults } from './decisions/report-idle.ts';
import { createDossierChecks } from './dossiers/dossier-checks.ts';
import { readEditorsTexts } from './dossiers/read-editors-texts.ts';
import { normalizeDocument } from './normalize-document.ts';
import { normalizeSource } from './normalize-source.ts';
import { createDocumentMaker, makeAhead } from './make-documents.ts';
import { readContent } from './content/read-content.ts';
import { createParallelFinder } from './parallels/create-parallel-finder.ts';
import { checkRecordsPlace } from '../written/check-apart.ts';
import { keepDocuments, type Keeping, type KeptDocuments } from './keep-documents.ts';
import { createRecordsWriter, type RecordsWriter } from './write-records.ts';

export interface NormalizeOptions {
  /** The content folder. */
  content: string;
  /** Another folder of sources than the content folder's own: for measuring. */
  sources?: string;
  /** Where the records go; replaced as a whole. */
  records: string;
  progress: Progress;
  /** Where documents are taken from that the last run made of the same, and kept for the next; by default all are made anew. */
  keeping?: Keeping | undefined;
  /** Called with each document as it is made, and the seconds it took: for measuring. */
  onDocument?: (document: Document, seconds: number) => void;
  /** How many threads make documents; by default one a core where there are many. With 0 the seconds of each are its own. */
  threads?: number | undefined;
}

/** What stops the records from being written, and what an editor should look at. */
interface Found {
  problems: Problem[];
  warnings: Problem[];
}

interface Written extends Found {
  /** How many documents are those of the last run. */
  reused: number;
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
    stillNotHeld: () => guardStage('checkEditorsWords', folder, problems, () => editorsWords.stillNotHeld()) ?? [],
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

/** What came of all documents, as they were made and added one by one. */
interface Added extends Written {
  /** The archive's entries for many documents that held for one. */
  applied: Set<string>;
  /** Whether every source became a document. */
  isWhole: boolean;
}

/** @param record the text of its record's file */
type AddDocument = (document: Document, record: string, listing: SourceListing) => Promise<void>;

/** Makes each document and hands it to `add`. */
async function makeAll(
  content: Content,
  { progress, onDocument, content: folder, sources, threads }: NormalizeOptions,
  { normalizeDocument: normalize }: Stages,
  kept: KeptDocuments | undefined,
  add: AddDocument,
): Promise<Added> {
  const maker = createDocumentMaker({ folder, sources, content, normalize, threads });
  const all: Added = { problems: [], warnings: [], reused: 0, applied: new Set(), isWhole: true };
  progress.start('Reading sources', content.sources.length);
  let started = performance.now();
  const toMake = {
    begin: (listing: SourceListing) => normalizeSource(listing, maker.make, kept),
    ahead: maker.ahead,
    onWait: (listing: SourceListing) => progress.begin?.(listing.file),
  };
  try {
    for await (const [listing, made] of makeAhead(content.sources, toMake)) {
      const { document, record, problems, warnings = [], applied = [], isKept, keep } = made;
      for (const name of applied) all.applied.add(name);
      if (isKept) all.reused += 1;
      if (!document) all.isWhole = false;
      all.problems.push(...problems);
      all.warnings.push(...warnings);
      if (document && record !== undefined) {
        await add(document, record, listing);
        keep();
        onDocument?.(document, (performance.now() - started) / 1000);
      }
      progress.tick();
      started = performance.now();
    }
  } finally {
    maker.close();
  }
  return all;
}

async function writeAll(
  content: Content,
  writer: RecordsWriter,
  options: NormalizeOptions,
  stages: Stages,
  kept: KeptDocuments | undefined,
): Promise<Written> {
  const between: Found = { problems: [], warnings: [] };
  const checks = await startChecks(content, options.content, between, stages);
  const { applied, isWhole, reused, problems, warnings } = await makeAll(
    content,
    options,
    stages,
    kept,
    async (document, record, { path }) => {
      await writer.add(document, record);
      checks.add(document, path);
    },
  );
  // A document that could not be read may be the one that an entry is meant for.
  if (isWhole) between.problems.push(...reportIdleDefaults(listDefaults(content), applied));
  const { archive: settings, authorities, ledger } = content;
  const given = { givenLists: ledger?.lists ?? [], givenFiles: [...givenFiles(ledger)] };
  await writer.addArchive({ settings: { ...settings, notHeld: checks.stillNotHeld() }, ...given }, authorities);
  await checks.finish(writer);
  return {
    problems: [...problems, ...between.problems],
    warnings: [...warnings, ...between.warnings],
    reused,
  };
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
    const keeping = options.keeping && keepDocuments(content, options.keeping);
    const found = await writeAll(content, writer, options, stages, keeping);
    problems.push(...found.problems);
    const kept = problems.length === 0 ? await writer.commit() : [];
    writer.discard();
    if (problems.length === 0) keeping?.commit();
    progress.done(describe(content.sources.length, found.reused));
    return { problems, warnings: found.warnings, documents: content.sources.length, kept };
  } catch (error) {
    writer.discard();
    progress.done('failed');
    // A disk that is full is no fault of a stage, nor is a folder of records that somebody has changed.
    if (isFromSystem(error) || error instanceof WrongUse) throw error;
    return { problems: [reportInternal(error, 'normalizeArchive', folder)], warnings: [], documents: 0, kept: [] };
  }
}

const describe = (documents: number, reused: number): string =>
  [
    `${documents.toLocaleString('en')} documents`,
    ...(reused > 0 ? [`${reused.toLocaleString('en')} of them as the last run has them`] : []),
  ].join(', ');
