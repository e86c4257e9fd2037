/**
 * The formats in which reference managers take records, by the ending of their files, in the order in which pages show them. How each
 * is written stands in src/citations/citation-records.ts, how it names a place in src/citations/place-in-record.ts.
 */
export const recordFormats = {
  bib: { name: 'BibTeX', mediaType: 'text/x-bibtex' },
  ris: { name: 'RIS', mediaType: 'text/x-research-info-systems' },
  json: { name: 'CSL-JSON', mediaType: 'application/json' },
} as const;

export type RecordFormat = keyof typeof recordFormats;

/** The endings of all formats. */
export const listRecordFormats = (): RecordFormat[] => Object.keys(recordFormats) as RecordFormat[];
