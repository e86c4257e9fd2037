import type { Ledger } from '../../../src/record/ledger.ts';

/** The files that version 0.1 made of every document, besides its pages and the record that each still has. */
const filesOfFirstVersion = (id: string): string[] => [
  ...['bib', 'ris'].map((format) => `documents/${id}/cite/${id}.${format}`),
  ...['bib', 'ris', 'json'].map((format) => `documents/${id}/cite/passages.${format}`),
  ...['json', 'txt'].map((format) => `data/documents/${id}.${format}`),
];

/**
 * Files of documents that were given out, as paths below the site: those that the ledger lists. One of version 1 lists none, but then the
 * site that it was written for had all of them for each of its documents.
 */
export function givenFiles(ledger: Ledger | undefined): readonly string[] {
  if (ledger === undefined) return [];
  const implied = ledger.version === undefined ? Object.keys(ledger.documents).flatMap(filesOfFirstVersion) : [];
  return [...new Set([...(ledger.files ?? []), ...implied])];
}
