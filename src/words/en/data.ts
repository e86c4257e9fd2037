/** What the page of downloads says. */
export const dataWords = {
  title: 'Data and citations',
  lead: 'What is published here, as files for other programs.',
  dataOf: (archive: string) => `Data of ${archive}`,
  described: (archive: string, files: readonly string[]) =>
    `What ${archive} publishes, as files for other programs. ${files.map((holds) => holds.replace(/\.$/, '')).join('. ')}.`,
  rights: 'Rights',
  rightsText:
    'Each document’s page says who holds the rights, where known, and on what terms its words are here. What the archive adds (identifiers, dates, links, who said what) may be used freely; say where it is from.',
  all: 'All documents',
  each: 'Each document',
  hugeList: 'There are too many to list: each document’s citation page links to its files.',
  file: 'File',
  holds: 'What it holds',
  size: 'Size',
  txt: 'Text',
  json: 'Record',
  withheld: { metadata: 'not published', excerpt: 'its beginning' },
  citations: (format: string, documents: string) => `Citations of ${documents}, ${format}`,
  list: (documents: string) => `The ids of ${documents}`,
  zipped: {
    txt: (documents: string) => `The texts of ${documents}, one file each`,
    json: (documents: string) => `The records of ${documents}, one file each`,
  },
  passages: (documents: string) =>
    `Citations of each passage and quotation of ${documents}, one file for each format; each key ends with the place`,
  quotations: (count: string) =>
    `${count}: the words, the speaker where the text names one, whether quoted, reported or transcribed, and where. Altered copies and terms are marked.`,
  sources: {
    sums: (count: string) =>
      `The SHA-256 of ${count} below, under these names: put it beside them and run “sha256sum -c SHA256SUMS”`,
    zip: (documents: string) =>
      `The sources of ${documents} that are given out, byte for byte, with their SHA256SUMS, and the texts taken out of files that are no text`,
  },
  database: {
    own: 'All tables below in one SQLite database, with an index of the words of all passages; Datasette serves it as it is',
    zipped:
      'All tables below in one SQLite database, with an index of the words of all passages; Datasette serves it as it is, unpacked',
  },
  package: {
    own: 'The tables below, described column by column (Data Package): types, keys, and which ids lead to which table',
    zipped:
      'The tables below, as CSV and as NDJSON, and their description column by column (Data Package): types, keys, and which ids lead to which table',
  },
  recordSchema: 'What a record may hold, as a JSON Schema',
  tables: {
    heading: 'Tables',
    lead: 'The same rows as comma-separated values (CSV) and as a JSON object a line (NDJSON). Ids lead from one table to another.',
    table: 'Table',
    files: 'Files',
    /** Where each table is no file of its own. */
    zipped: 'All of them are in tables.zip; sizes are those of the unpacked files.',
    /** A link that says a format and a size. */
    named: (name: string, size: string) => `${name}, ${size}`,
  },
  bag: (documents: string) =>
    `What is published of ${documents} as a bag (BagIt, RFC 8493): sources, records, authorities, the table of statements, and the ledger of addresses, with the SHA-256 of each`,
  annotationsZip: (documents: string) =>
    `Each passage and statement of ${documents} as a Web Annotation (W3C) of its source, one file each: unpack it beside sources.zip`,
  /** For who hears it: of which document a file is. */
  of: (file: string, title: string) => `${file}: ${title}`,
  teiZip: (documents: string) =>
    `${documents} in TEI, one file each: what is said of each, its text, who speaks and who is named`,
  tei: 'TEI',
  annotations: 'Annotations',
  source: 'Source',
  extracted: 'Extracted text',
  /** In the place of the source. */
  hashAlone: 'its SHA-256 alone',
  columns:
    'The first row names the columns. A value that a spreadsheet would take for a formula begins with an apostrophe.',
  sourceNote:
    'A source is the file as it was received, byte for byte; a web page has “.txt” behind its name, so that no browser runs it. Of mails and office documents, which hold more than is read of them, the SHA-256 alone is given, unless the archive says otherwise.',
  textNote: 'A text has the document’s words, as they are corrected.',
  recordNote:
    'A record has everything the archive holds on a document, as JSON: passages, speakers, quotations, dates, and how each is known. Its places in the source count UTF-16 code units of the decoded text. Annotations have each passage and statement as programs for annotation take it.',
  offline: 'Browsers do not keep these files offline; the downloaded copy has them.',
  whole: 'The whole archive',
};

/** What annotations of statements say, for programs and whoever reads with them. */
export const annotationWords = {
  altered: 'From an altered copy: the wording may not be what was published or said.',
  interpreted: 'Spoken in another language, and interpreted.',
  supplied: 'The editor says who speaks.',
};
