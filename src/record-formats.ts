/**
 * The formats in which reference managers take records, by the ending of their files, in the order in which pages show them. How each
 * is written stands in src/citations/citation-records.ts, how it names a place in src/citations/place-in-record.ts.
 */
export const recordFormats = {
  bib: { name: 'BibTeX', mediaType: 'text/x-bibtex', lineEnd: '\n' },
  // As on the systems that the format comes from; every reader takes that.
  ris: { name: 'RIS', mediaType: 'text/x-research-info-systems', lineEnd: '\r\n' },
  json: { name: 'CSL-JSON', mediaType: 'application/json', lineEnd: '\n' },
} as const;

/** The one that every document has as a file: programs read it, and the others can be made of it. */
export const fileFormat = 'json' satisfies RecordFormat;

export type RecordFormat = keyof typeof recordFormats;

/** The file, of all documents, of the records of their passages and quotations: one in each format, zipped. */
export const passagesFile = 'passages.zip';

/** The endings of all formats. */
export const listRecordFormats = (): RecordFormat[] => Object.keys(recordFormats) as RecordFormat[];
