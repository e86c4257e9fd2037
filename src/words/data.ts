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
  columns:
    'The first row names the columns. A value that a spreadsheet would take for a formula begins with an apostrophe.',
  textNote: 'A text has the document’s words and lists the corrections; its source is kept beside it, unchanged.',
  recordNote:
    'A record has everything the archive holds on a document, as JSON: passages, speakers, quotations, dates, and how each is known.',
  offline: 'Browsers do not keep these files offline; the downloaded copy has them.',
  whole: 'The whole archive',
};
