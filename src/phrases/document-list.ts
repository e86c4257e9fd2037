/** The file of a site that lists its documents. */
export const documentListFile = 'data/documents.json';

/** The ids of all documents in the archive's order. No file of a document says its place: one more would change those of all behind it. */
export interface DocumentList {
  documents: string[];
}
