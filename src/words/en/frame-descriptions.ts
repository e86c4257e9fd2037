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
  altered: 'Its wording may not be what was published or said.',
  withheld: 'Not all of its words are published here.',
  source: (title: string) =>
    `${title} beside the file it came from: every character is accounted for. With its SHA-256.`,
  /** `counts`: "9 passages in 3 documents". */
  entry: (name: string, counts: string) => `${name}: ${counts}.`,
  statements: (count: string) => `${count} under this name.`,
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}.`,
  event: (name: string, date: string, place: string | undefined) => `${name}, ${date}${place ? `, ${place}` : ''}.`,
  ownDocuments: (documents: string) => `${documents} listed under it.`,
  titled: (title: string, line: string) => `${title}: ${line}`,
  guides: (archive: string) => `Guides to the documents of ${archive}, each claim with its passage.`,
  /** `coverage`: a sentence that says how many, in which order. */
  list: (heading: string, coverage: string, archive: string) => `${heading} in ${archive}: ${coverage}`,
  first: (names: readonly string[]) => `First: ${joinNames(names)}.`,
  search: (archive: string) =>
    `Find exact words in ${archive}, whatever their quotation marks, accents and spacing, and pages about a topic.`,
  about: (archive: string) =>
    `How ${archive} was made: where its documents come from, what they state, what was worked out or added, and how to check it.`,
  offline: (archive: string) => `Keep ${archive} on your device: in the browser, or as a file that opens from disk.`,
};

/** As much as search engines show of a description, in letters. */
const longestDescription = 160;

/** As many of the sentences as there is room for, in their order; the first is cut at a word where even it is too long. */
export function fitDescription(sentences: readonly string[]): string {
  let fitted = '';
  for (const sentence of sentences) {
    const longer = [fitted, sentence].filter(Boolean).join(' ');
    if (longer.length <= longestDescription) fitted = longer;
    else if (fitted === '') return cutAtWord(sentence);
  }
  return fitted;
}

/** As much of a text’s beginning as there is room for behind the other sentences; nothing where that would be a few words. */
export function fitOpening(sentences: readonly string[], text: string, quoted: (opening: string) => string): string {
  const fitted = fitDescription(sentences);
  const room = longestDescription - fitted.length - quoted('').length - 1;
  if (text === '' || room < fewestLetters) return fitted;
  return `${fitted} ${quoted(text.length <= room ? text : cutAtWord(text, room))}`;
}

const fewestLetters = 40;

function cutAtWord(sentence: string, room = longestDescription): string {
  const kept = sentence.slice(0, room - 1);
  const end = kept.lastIndexOf(' ');
  return `${(end > room / 2 ? kept.slice(0, end) : kept).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}

const leftOut = (more: string | undefined) => (more ? `; ${more} not shown` : '');

/** What title cards say around a page's own title, and what stands for them where they are not seen. `more`: "2 documents". */
export const cardWords = {
  archive: 'Archive',
  person: 'Person',
  event: 'Event',
  altered: 'altered copy',
  /** Under a document's own picture. */
  drawn: (quoted: boolean) => (quoted ? 'The text to scale, with its quotations marked' : 'The text to scale'),
  /** Under the pictures of documents that name a person or an event. */
  named: (more: string | undefined) => `Where these documents name it${leftOut(more)}`,
  namedPerson: (more: string | undefined) => `Where these documents name this person${leftOut(more)}`,
  /** The same, where only a title or a note names it, which the picture leaves out. */
  namedBeside: (more: string | undefined) => `Named in a title or a note of this document${leftOut(more)}`,
  /** Under the pictures of an event's documents. */
  own: (more: string | undefined) => `Its documents to scale${leftOut(more)}`,
  /** Under the pictures of an archive's documents. */
  held: (more: string | undefined) => `Documents to scale${leftOut(more)}`,
  alternative: (title: string, archive: string) => `${title.replace(/\.$/, '')} · ${archive}`,
};
