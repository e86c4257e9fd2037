import type { Archive } from '../archive/archive.ts';
import { question } from '../archive/question.ts';
import { commaSeparated } from '../comma-separated.ts';
import { dataFilePath } from '../paths.ts';
import { documentsFile, listDocuments, type DataFile } from '../views/data/data-page.ts';
import { annotationsZip, zipAnnotations } from '../parts/annotations/annotation-files.ts';
import { bagFile, zipBag } from '../parts/documents/bag-zip.ts';
import { documentFormats, documentsZip, isOwnFile, isZipped, zipOf } from '../parts/documents/document-files.ts';
import { givesSources, sourcesZip, sumsFile, writeSums, zipSources } from '../parts/documents/source-files.ts';
import { sourceNames, sourcesFolder } from '../parts/documents/source-names.ts';
import { quotationsTable } from '../views/data/quotations-table.ts';
import { quoteIndex } from '../parts/quotes/quote-index.ts';
import { databaseFile, databaseZip, writeArchiveDatabase, zipArchiveDatabase } from '../parts/tables/database-file.ts';
import { packageFile, tablesFolder, tablesZip, writePackageFile, zipTables } from '../parts/tables/package-files.ts';
import { teiZip, zipTei } from '../parts/tei/tei-files.ts';
import { zipFiles } from '../parts/zip-files.ts';
import { listRecordFormats, passagesFile, recordFormats } from '../record-formats.ts';
import { recordJsonSchema } from '../record/record-json-schema.ts';
import { counted } from '#words/parts/counts.ts';
import { dataWords as words } from '#words/data.ts';
import { citationRecords, type CitationRecords } from './citation-records.ts';
import { citedDocument } from './cited-document.ts';
import { allPassageRecords } from './passage-records.ts';

type Content = string | Buffer<ArrayBuffer>;

interface WrittenFile {
  /** What it holds, in a sentence. */
  holds: (archive: Archive) => string;
  write: (archive: Archive) => Content;
}

const countDocuments = ({ documents }: Archive): string => counted.documents(documents.length);

/** The files of all documents, by name, in the order in which the page of downloads has them. */
function writtenFiles(archive: Archive): Record<string, WrittenFile> {
  const zips = documentFormats.map((format): [string, WrittenFile] => [
    zipOf[format],
    { holds: (of) => words.zipped[format](countDocuments(of)), write: (of) => documentsZip(of, format) },
  ]);
  const citations = listRecordFormats().map((format): [string, WrittenFile] => [
    `citations.${format}`,
    {
      holds: (of) => words.citations(recordFormats[format].name, countDocuments(of)),
      write: (of) => of.derive(makeRecords)[format],
    },
  ]);
  const sources: Record<string, WrittenFile> = {
    [sourcesFolder + sumsFile]: {
      holds: (of) => words.sources.sums(counted.sources(of.derive(sourceNames).size)),
      write: writeSums,
    },
    ...(isZipped(archive) && {
      [sourcesZip]: { holds: (of) => words.sources.zip(countDocuments(of)), write: zipSources },
    }),
  };
  return {
    ...(givesSources(archive) && sources),
    [documentsFile]: { holds: (of) => words.list(countDocuments(of)), write: listDocuments },
    ...Object.fromEntries(isZipped(archive) ? zips : []),
    ...(isZipped(archive) && {
      [annotationsZip]: { holds: (of: Archive) => words.annotationsZip(countDocuments(of)), write: zipAnnotations },
      [teiZip]: { holds: (of: Archive) => words.teiZip(countDocuments(of)), write: zipTei },
    }),
    ...Object.fromEntries(citations),
    [passagesFile]: { holds: (of) => words.passages(countDocuments(of)), write: zipPassages },
    ...(isOwnFile(dataFilePath(quotationsFile), archive) && {
      [quotationsFile]: {
        holds: (of: Archive) => words.quotations(counted.statements(quoteIndex(of).quotes.length)),
        write: writeQuotations,
      },
    }),
    [recordSchemaFile]: { holds: () => words.recordSchema, write: () => `${JSON.stringify(recordJsonSchema())}\n` },
    ...(isZipped(archive)
      ? {
          [tablesZip]: { holds: () => words.package.zipped, write: zipTables },
          [databaseZip]: { holds: () => words.database.zipped, write: zipArchiveDatabase },
        }
      : {
          [tablesFolder + packageFile]: {
            holds: () => words.package.own,
            write: (of: Archive) => writePackageFile(packageFile, of),
          },
          [databaseFile]: { holds: () => words.database.own, write: writeArchiveDatabase },
        }),
    [bagFile]: {
      holds: (of) => words.bag(countDocuments(of)),
      write: (of) => zipBag(of, [[quotationsFile, of.derive(writeQuotations)]]),
    },
  };
}

const recordSchemaFile = 'record.schema.json';
const quotationsFile = 'quotations.csv';
const writeQuotations = (archive: Archive): string => commaSeparated(quotationsTable(quoteIndex(archive), archive));

/** The names of those that stand in no folder of the data. */
export const dataFileNames = (archive: Archive): string[] =>
  Object.keys(writtenFiles(archive)).filter((name) => !name.includes('/'));

/** What the page of downloads says of them. */
export const dataFiles = (archive: Archive): DataFile[] =>
  Object.entries(writtenFiles(archive)).map(([name, { holds }]) => ({
    name,
    holds: holds(archive),
    size: archive.ask(sizeOfFile, name),
  }));

/** Made once for all who ask. @throws Error where there is none of that name */
export const writeDataFile = (name: string, archive: Archive): Content => archive.derive(writeFile, name);

function writeFile(archive: Archive, name: string): Content {
  const file = writtenFiles(archive)[name];
  if (!file) throw new Error(`There is no file ${name} of all documents.`);
  return file.write(archive);
}

const sizeOfFile = question(
  'data-file-size',
  (archive, name: string) => Buffer.byteLength(writeDataFile(name, archive)),
  { isKept: true },
);

/** The records of all documents; made once for all who ask. */
const makeRecords = (archive: Archive): CitationRecords =>
  citationRecords(archive.documents.map((document) => citedDocument(document, archive)));

/** The records of every passage and quotation of an archive, a file a format: they are many times the words, and much alike. */
const zipPassages = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles(listRecordFormats().map((format) => [`passages.${format}`, allPassageRecords(archive, format)] as const));
