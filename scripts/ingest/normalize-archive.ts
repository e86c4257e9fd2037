import { WrongUse } from '../command-line.ts';
import { isFromSystem, reportInternal } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import { checkRecordsPlace } from '../written/check-apart.ts';
import { openPack } from '../written/kept-pack.ts';
import { keepDocuments, readRemembered, writeRemembered, type Keeping, type Remembered } from './keep-documents.ts';
import { findNewerFormat } from './content/find-newer-format.ts';
import type { ReadContent } from './content/read-content.ts';
import { collectLeftOut, type LeftOutPart } from './broken/collect-left-out.ts';
import { withoutDocuments } from './broken/without-documents.ts';
import { archiveStages, makeRecords, type Found, type MakeOptions, type Stages, type Written } from './make-records.ts';
import { createRecordsWriter, type RecordsWriter } from './write-records.ts';

export interface NormalizeOptions extends Omit<MakeOptions, 'apart' | 'kept' | 'keepWords'> {
  /** Where the records go; replaced as a whole. */
  records: string;
  /** Where documents are taken from that the last run made of the same, and kept for the next; by default all are made anew. */
  keeping?: Keeping | undefined;
  /** Whether files that can't be read are left out, whatever the archive says of that. */
  leaveOutBroken?: boolean | undefined;
  /** Called before the first document, and again where all are told of anew: without one that was found to be broken. */
  onStart?: () => void;
}

export interface Normalized extends Found {
  documents: number;
  /** What was left out, with its problems. */
  leftOut: readonly LeftOutPart[];
  /** What stays in the folder of records although we did not write it. */
  kept: string[];
}

/** Sources, cards and authorities → records. Every problem is found in one run; with any, the records that were there stay. */
export async function normalizeArchive(options: NormalizeOptions, stages: Stages = archiveStages): Promise<Normalized> {
  const { content: folder, sources, records, progress, keeping } = options;
  checkRecordsPlace({ content: folder, records });
  const newer = findNewerFormat(folder);
  if (newer.length > 0) return { problems: newer, warnings: [], documents: 0, leftOut: [], kept: [] };
  const writer = await createRecordsWriter(records);
  try {
    const read = await stages.readContent(folder, sources === undefined ? {} : { sources });
    const words = keeping && openPack(`${keeping.file}.words`, keeping.program);
    const making = { ...options, keepWords: words?.keep };
    const { reused, remembered, ...made } = await makeWithoutBroken(read, writer, making, stages);
    const isGood = made.problems.length === 0;
    const kept = isGood ? await writer.commit() : [];
    writer.discard();
    if (isGood && keeping) {
      writeRemembered(keeping.file, remembered);
      words?.commit();
    }
    progress.done(describe(made.documents, reused));
    return { ...made, kept };
  } catch (error) {
    writer.discard();
    progress.done('failed');
    // A disk that is full is no fault of a stage, nor is a folder of records that somebody has changed.
    if (isFromSystem(error) || error instanceof WrongUse) throw error;
    const problems = [reportInternal(error, 'normalizeArchive', folder)];
    return { problems, warnings: [], documents: 0, leftOut: [], kept: [] };
  }
}

interface Made extends Omit<Normalized, 'kept'> {
  /** How many documents are those of the last run. */
  reused: number;
  remembered: Remembered;
}

/**
 * Where broken files are left out, records are made again without each that was found to be one, until nothing is wrong with what is left.
 * A problem that is of no document stops the run in any case, and then all are told, as they are where nothing is left out.
 */
async function makeWithoutBroken(
  { content, parts, problems: ofContent, warnings }: ReadContent,
  writer: RecordsWriter,
  options: NormalizeOptions & Pick<MakeOptions, 'keepWords'>,
  stages: Stages,
): Promise<Made> {
  const { keeping, onStart, leaveOutBroken: apart = content.archive.leaveOutBroken ?? false } = options;
  const left = collectLeftOut(content, parts);
  const unsettled = apart ? left.take(ofContent) : ofContent;
  const places = keeping ? [keeping, ...(keeping.others ?? [])] : [];
  const known = {
    remembered: places.map(({ file }) => readRemembered(file)),
    records: places.map(({ records }) => records),
    program: keeping?.program ?? '',
  };
  const last = { ...known };
  const make = async (): Promise<Written & Pick<Made, 'documents' | 'remembered'>> => {
    const rest = withoutDocuments(content, left.ids());
    const kept = keeping || apart ? keepDocuments(rest, last) : undefined;
    onStart?.();
    const written = await makeRecords(rest, writer, { ...options, apart, kept, leftOut: left.records() }, stages);
    return { ...(apart ? tolerate(written) : written), documents: rest.sources.length, remembered: kept?.next ?? {} };
  };
  let made = await make();
  while (apart && unsettled.length === 0 && made.problems.length > 0 && left.take(made.problems).length === 0) {
    writer.restart();
    last.remembered = [made.remembered, ...known.remembered];
    last.records = [writer.folder, ...known.records];
    made = await make();
  }
  made = { ...made, warnings: [...warnings, ...made.warnings] };
  const problems = [...unsettled, ...made.problems];
  const leftOut = left.list();
  if (problems.length === 0) return { ...made, leftOut };
  return { ...made, leftOut: [], problems: [...leftOut.flatMap((part) => part.problems), ...problems] };
}

/** What makes nothing false where it stands, and is no reason to lose a document: a name that could be two is linked to none of them. */
function tolerate<Some extends Found>(found: Some): Some {
  const [tolerable, problems] = [true, false].map((wanted) =>
    found.problems.filter(({ kind }) => (kind === 'ambiguous-alias') === wanted),
  ) as [Problem[], Problem[]];
  return { ...found, problems, warnings: [...found.warnings, ...tolerable] };
}

const describe = (documents: number, reused: number): string =>
  [
    `${documents.toLocaleString('en')} documents`,
    ...(reused > 0 ? [`${reused.toLocaleString('en')} of them as the last run has them`] : []),
  ].join(', ');
