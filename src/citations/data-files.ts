import type { Archive } from '../archive/archive.ts';
import { citationRecords, type CitationRecords } from './citation-records.ts';
import { citedDocument } from './cited-document.ts';

/** The records of all documents; made once for all who ask. */
export const allRecords = (archive: Archive): CitationRecords => archive.derive(makeRecords);

const makeRecords = (archive: Archive): CitationRecords =>
  citationRecords(archive.documents.map((document) => citedDocument(document, archive)));
