import type { Catalogue } from '../model/catalogue.ts';
import { citationRecords, type CitationRecords } from './citation-records.ts';
import { citedDocument } from './cited-document.ts';

const made = new WeakMap<Catalogue, CitationRecords>();

/** The records of all documents; made once for all who ask. */
export function allRecords(catalogue: Catalogue): CitationRecords {
  const known = made.get(catalogue);
  if (known) return known;
  const records = citationRecords(catalogue.documents.map((document) => citedDocument(document, catalogue)));
  made.set(catalogue, records);
  return records;
}
