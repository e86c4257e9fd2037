import type { Archive } from '../archive/archive.ts';
import { commaSeparated } from '../views/data/comma-separated.ts';
import { documentsFile, listDocuments, type DataFile } from '../views/data/data-page.ts';
import { documentFormats, documentsZip, isZipped, zipOf } from '../parts/documents/document-files.ts';
import { quotationsTable } from '../views/data/quotations-table.ts';
import { quoteIndex } from '../parts/quotes/quote-index.ts';
import { zipFiles } from '../parts/zip-files.ts';
import { listRecordFormats, passagesFile, recordFormats } from '../record-formats.ts';
import { counted } from '../words/parts/counts.ts';
import { dataWords as words } from '../words/data.ts';
import { citationRecords, type CitationRecords } from './citation-records.ts';
import { citedDocument } from './cited-document.ts';
import { allPassageRecords } from './passage-records.ts';

/** The files of all documents, in the order in which the page of downloads has them. */
export function dataFiles(archive: Archive): DataFile[] {
  const count = counted.documents(archive.documents.length);
  const quotes = quoteIndex(archive);
  return [
    { name: documentsFile, holds: words.list(count), content: () => listDocuments(archive) },
    ...(isZipped(archive) ? documentFormats : []).map((format) => ({
      name: zipOf[format],
      holds: words.zipped[format](count),
      content: () => documentsZip(archive, format),
    })),
    ...listRecordFormats().map((format) => ({
      name: `citations.${format}`,
      holds: words.citations(recordFormats[format].name, count),
      content: () => archive.derive(makeRecords)[format],
    })),
    { name: passagesFile, holds: words.passages(count), content: () => passagesZip(archive) },
    {
      name: 'quotations.csv',
      holds: words.quotations(counted.statements(quotes.quotes.length)),
      content: () => commaSeparated(quotationsTable(quotes, archive)),
    },
  ];
}

/** The records of all documents; made once for all who ask. */
const makeRecords = (archive: Archive): CitationRecords =>
  citationRecords(archive.documents.map((document) => citedDocument(document, archive)));

/** The records of every passage and quotation of an archive, a file a format: they are many times the words, and much alike. */
const passagesZip = (archive: Archive): Buffer<ArrayBuffer> => archive.derive(zipPassages);

const zipPassages = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles(listRecordFormats().map((format) => [`passages.${format}`, allPassageRecords(archive, format)] as const));
