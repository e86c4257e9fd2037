import type { Archive } from '../archive/archive.ts';
import { passageRecordsPath, recordPath } from '../paths.ts';
import { fileFormat, listRecordFormats, type RecordFormat } from '../record-formats.ts';
import { citationRecords } from './citation-records.ts';
import { citedDocument } from './cited-document.ts';
import { passageRecords } from './passage-records.ts';

/** A file of records beside the page of a document's citations. */
export interface RecordFile {
  /** `call.json`, `passages.ris` */
  name: string;
  format: RecordFormat;
  /** Whose records it has: the document's own, or those of its passages and quotations. */
  of: 'document' | 'passages';
}

/** The files that a document has: one in the format that programs read, and those that were given out. */
export const recordFiles = (id: string, archive: Archive): RecordFile[] =>
  listRecordFormats().flatMap((format) => {
    const isGiven = (path: string) => archive.givenFiles.has(path.slice(1));
    const own = recordPath(id, format);
    const ofPassages = passageRecordsPath(id, format);
    return [
      ...(format === fileFormat || isGiven(own) ? [{ name: nameOf(own), format, of: 'document' as const }] : []),
      ...(isGiven(ofPassages) ? [{ name: nameOf(ofPassages), format, of: 'passages' as const }] : []),
    ];
  });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const writeRecordFile = (id: string, { format, of }: RecordFile, archive: Archive): string =>
  of === 'passages' ? passageRecords(archive.record(id), archive, format) : documentRecords(id, archive)[format];

/** A document's own records: its page shows them, and its files have them. */
export const documentRecords = (id: string, archive: Archive) => archive.derive(makeRecords, id);

const makeRecords = (archive: Archive, id: string) =>
  citationRecords([citedDocument(archive.document(id) ?? archive.record(id), archive)]);
