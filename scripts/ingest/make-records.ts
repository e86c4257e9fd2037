import { recordsFormat } from '../../src/record/format.ts';
import type { Document } from '../../src/record/document.ts';
import { dropEvidence } from '../../src/record/drop-evidence.ts';
import type { LeftOut } from '../../src/record/left-out.ts';
import { guardStage } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { givenFiles } from './addresses/given-files.ts';
import { createEditorsWordsCheck } from './checks/check-editors-words.ts';
import { createRecordChecks } from './checks/check-records.ts';
import type { Content, SourceListing } from './content/content.ts';
import { readContent } from './content/read-content.ts';
import { keepNamed, listIds } from './content/shared-authorities.ts';
import { listDefaults } from './decisions/collect-decisions.ts';
import { reportIdleDefaults } from './decisions/report-idle.ts';
import { createDossierChecks } from './dossiers/dossier-checks.ts';
import { readEditorsTexts } from './dossiers/read-editors-texts.ts';
import type { KeptDocuments } from './keep-documents.ts';
import { createDocumentMaker, makeAhead } from './make-documents.ts';
import { normalizeDocument } from './normalize-document.ts';
import { normalizeSource } from './normalize-source.ts';
import { createParallelFinder } from './parallels/create-parallel-finder.ts';
import type { KeepWords } from './parallels/own-words.ts';
import type { RecordedDocument } from './record-text.ts';
import type { RecordsWriter } from './write-records.ts';

export interface MakeOptions {
  /** The content folder. */
  content: string;
  /** Another folder of sources than the content folder's own: for measuring. */
  sources?: string;
  progress: Progress;
  /** Called with each document as it is made, and the seconds it took. */
  onDocument?: (document: Document, seconds: number) => void;
  /** How many threads make documents; by default one a core where there are many. With 0 the seconds of each are its own. */
  threads?: number | undefined;
  /** Whether each document is made apart from all else, so that one that never ends or takes all memory ends itself alone. */
  apart?: boolean;
  /** Documents of the last run. */
  kept?: KeptDocuments | undefined;
  /** For the words of documents, by their records. */
  keepWords?: KeepWords | undefined;
  /** What readers are told of files that are left out. */
  leftOut?: readonly LeftOut[];
}

/** What stops the records from being written, and what an editor should look at. */
export interface Found {
  problems: Problem[];
  warnings: Problem[];
}

export interface Written extends Found {
  /** How many documents are those of the last run. */
  reused: number;
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

export type Stages = typeof archiveStages;

/** What looks at all documents: it takes them one by one, and says at the end what it found between them. */
async function startChecks(
  content: Content,
  { content: folder, keepWords }: MakeOptions,
  { problems, warnings }: Found,
  stages: Stages,
) {
  const checks = stages.createRecordChecks(content, folder);
  const editorsWords = stages.createEditorsWordsCheck(content, await readEditorsTexts(folder, problems));
  const dossierChecks = await stages.createDossierChecks(folder, content);
  const parallels = stages.createParallelFinder(keepWords);
  return {
    add(document: Document, record: string, file: string) {
      guardStage('checkRecords', file, problems, () => checks.add(document));
      guardStage('checkEditorsWords', file, problems, () => editorsWords.add(document));
      guardStage('checkDossiers', file, problems, () => dossierChecks.add(document));
      guardStage('findParallels', file, problems, () => parallels.add(document, record));
    },
    stillNotHeld: () => guardStage('checkEditorsWords', folder, problems, () => editorsWords.stillNotHeld()) ?? [],
    async finish(writer: RecordsWriter) {
      const between = guardStage('checkRecords', folder, problems, () => checks.finish());
      problems.push(...(between?.problems ?? []));
      warnings.push(...(between?.warnings ?? []));
      warnings.push(...(guardStage('checkEditorsWords', folder, problems, () => editorsWords.finish()) ?? []));
      const made = guardStage('checkDossiers', folder, problems, () => dossierChecks.finish());
      problems.push(...(made?.problems ?? []));
      warnings.push(...(made?.warnings ?? []));
      writer.addDossiers(made?.dossiers ?? []);
      const found = guardStage('findParallels', folder, problems, () => parallels.finish());
      if (found) await writer.addParallels(found);
      return { dossiers: made?.dossiers ?? [], leftOutGuides: made?.leftOut ?? [] };
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

type AddDocument = (made: Addition, listing: SourceListing) => Promise<void>;

/** A document, the text of its record's file, and what was extracted from its source. */
type Addition = Required<Pick<RecordedDocument, 'document' | 'record'>> & Pick<RecordedDocument, 'extracted'>;

/** Makes each document and hands it to `add`. */
async function makeAll(
  content: Content,
  { progress, onDocument, content: folder, sources, threads, apart, kept }: MakeOptions,
  { normalizeDocument: normalize }: Stages,
  add: AddDocument,
): Promise<Added> {
  const maker = createDocumentMaker({ folder, sources, content, normalize, threads, apart });
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
      const { document, record, extracted, problems, warnings = [], applied = [], isKept, keep } = made;
      for (const name of applied) all.applied.add(name);
      if (isKept) all.reused += 1;
      if (!document) all.isWhole = false;
      all.problems.push(...problems);
      all.warnings.push(...warnings);
      if (document && record !== undefined) {
        await add({ document, record, ...(extracted !== undefined && { extracted }) }, listing);
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

/** Makes and writes the records of an archive, but for the index, and checks them. */
export async function makeRecords(
  content: Content,
  writer: RecordsWriter,
  options: MakeOptions,
  stages: Stages,
): Promise<Written> {
  const between: Found = { problems: [], warnings: [] };
  const checks = await startChecks(content, options, between, stages);
  const named = new Set(listIds(JSON.stringify(content.archive)));
  const { applied, isWhole, reused, problems, warnings } = await makeAll(
    content,
    options,
    stages,
    async ({ document, record, extracted }, { path }) => {
      if (content.shared) for (const id of listIds(record)) named.add(id);
      await writer.add(document, record, extracted);
      checks.add(document, record, path);
    },
  );
  // A document that could not be read may be the one that an entry is meant for.
  const idle = isWhole ? reportIdleDefaults(listDefaults(content), applied) : [];
  (content.leftOut === undefined ? between.problems : between.warnings).push(...idle);
  const { archive: settings, pictures = {}, authorities, ledger } = content;
  const { leftOut = [] } = options;
  const given = {
    givenLists: ledger?.lists ?? [],
    givenFiles: [...givenFiles(ledger)],
    ...(Object.keys(pictures).length > 0 && { pictures }),
    ...(!ledger && { isGivenOut: false }),
    ...(leftOut.length > 0 && { leftOut: [...leftOut] }),
  };
  const { dossiers, leftOutGuides } = await checks.finish(writer);
  if (content.shared) for (const id of listIds(JSON.stringify(dossiers))) named.add(id);
  const used = content.shared ? keepNamed(authorities, content.shared, named) : authorities;
  const here = new Set(content.sources.map(({ id }) => id));
  await writer.addArchive(
    {
      format: recordsFormat,
      settings: { ...settings, notHeld: checks.stillNotHeld() },
      ...given,
      ...(leftOutGuides.length > 0 && { leftOutGuides }),
    },
    dropEvidence(used, (id) => here.has(id)),
  );
  return {
    problems: [...problems, ...between.problems],
    warnings: [...warnings, ...between.warnings],
    reused,
  };
}
