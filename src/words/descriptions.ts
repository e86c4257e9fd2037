const joinNames = (names: readonly string[]) => names.join(', ');

/** What pages say of themselves to search engines and to sites that link to them; a sentence each. */
export const descriptionWords = {
  /** Where a page says nothing of its own. */
  plain: (title: string, archive: string) => `${title}, in ${archive}.`,
  /** `line`: who, when and how much. */
  document: (kind: string, line: string) => `${kind}: ${line}.`,
  topics: (names: readonly string[]) => `Topics: ${joinNames(names)}.`,
  /** The document’s own first words. */
  opening: (text: string) => `Begins: ${text}`,
  altered: 'This copy’s wording departs from what was published or said.',
  withheld: 'Not all of its words are published here.',
  source: (title: string) =>
    `The source of ${title}: every character of the file beside what was made of it, and its SHA-256.`,
  /** `counts`: "12 mentions in 9 passages of 3 documents". */
  entry: (name: string, counts: string) => `${name}: ${counts}.`,
  statements: (count: string) => `${count} ascribed by name.`,
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}.`,
  event: (name: string, date: string, place: string | undefined) => `${name}, ${date}${place ? `, ${place}` : ''}.`,
  ownDocuments: (documents: string) => `${documents} about it.`,
  titled: (title: string, line: string) => `${title}: ${line}`,
  guides: (archive: string) => `Guides to the documents of ${archive}, each claim with the passage that it rests on.`,
  /** `coverage`: a sentence that says how many, in which order. */
  list: (heading: string, coverage: string, archive: string) => `${heading} in ${archive}: ${coverage}`,
  first: (names: readonly string[]) => `First: ${joinNames(names)}.`,
  search: (archive: string) =>
    `Find exact words in ${archive}, whatever their quotation marks, accents and spacing, and the pages that tell of a topic.`,
  about: (archive: string) =>
    `How ${archive} was made: where its documents come from, what is stated, inferred and supplied, and how to check it.`,
  offline: (archive: string) => `Keep ${archive} on your device: in the browser, or as a file that opens from disk.`,
};
