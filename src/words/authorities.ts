import type { AuthorityKind } from '../record/authority.ts';

/** Pages of people, organizations, places, agreements and topics. */
export const authorityWords = {
  country: 'Country',
  basis: 'Basis',
  role: 'Role',
  suppliedByEditor: 'supplied by the archive’s editor',
  covers: 'Covers',
  asPrinted: 'As printed',
  andMore: (count: string) => `and ${count} more`,
  moreDocuments: (count: string) => `and ${count} more documents`,
  countsPage: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}.`,
  passagesByDocument: 'Passages by document',
  speaksOf: 'Speaks of',
  speaksOfHow: 'With the number of statements above that name each.',
  whoSpeaksOfThem: 'Who speaks of them',
  whoSpeaksOfIt: 'Who speaks of it',
  speakersHow:
    'With the number of statements. Names and labels without an entry stand as printed; a label is no one person.',
  notNamed: 'Not named',
  inTheText: 'in the text',
  belongs: 'Belongs to it',
  belongsHow: 'As the archive’s editor has it; each entry says on what basis.',
  together: 'In the same passages',
  togetherHow: 'Named together, with the number of passages.',
  /** What that does not mean, by what the page is about. */
  togetherOnly: {
    people: 'That does not say that they met.',
    events: 'That does not say that they took part.',
  } as Partial<Record<AuthorityKind, string>>,
  met: 'Met with',
  metHow: 'Events that documents or the archive’s editor say they took part in, each with its basis.',
  metAlone: 'no other named',
  with: 'with',
  announcedAndReported: 'Announced and reported',
  announcedAndReportedHow:
    'By the event that the documents are about. Announced: sentences of documents dated before its first day that say what somebody will do. Reported: sentences of documents of that day or later. Opinion pieces and reporters’ questions are in neither.',
  /** `own` of `all` passages, in `documents` of `allDocuments`. */
  extent: (own: string, all: string, documents: string, allDocuments: string) =>
    `${own} of ${all}, in ${documents} of ${allDocuments}`,
  announced: 'Announced before',
  reported: 'Reported since',
  /** `passages`: `12 passages`. */
  noneAnnounced: (passages: string) =>
    `${passages} of documents from before it; none says in so many words what somebody will do.`,
  noneOnIt: 'Documents from before it do not speak of it.',
  noneReported: 'No sentence on it.',
  noneBefore: 'No document here is known to be from before it.',
  noneSince: 'No document here is known to be from its first day or later.',
  moreSentences: (count: string) => `${count} more among the passages below.`,
  undecided: (titles: readonly string[]) =>
    `Not looked at, since it is not known whether they came before or after: ${titles.join(', ')}.`,
  kinds: {
    people: { one: 'Person', many: 'People' },
    organizations: { one: 'Organization', many: 'Organizations' },
    places: { one: 'Place', many: 'Places' },
    agreements: { one: 'Agreement', many: 'Agreements' },
    topics: { one: 'Topic', many: 'Topics' },
    events: { one: 'Event', many: 'Events' },
  },
  /** Each as `12 passages`. */
  counts: (mentions: string, passages: string, documents: string) => `${mentions} in ${passages} of ${documents}`,
  nowhere: 'Named in no passage that is published here',
  yearsFrom: (year: string) => `from ${year}`,
  yearsUntil: (year: string) => `until ${year}`,
  quoted: { heading: 'In their own words', explains: 'In quotation marks, as the documents print them.' },
  asReported: { heading: 'As reported', explains: 'The documents’ words for what was said, and whose document it is.' },
  spoken: { heading: 'As transcribed', explains: 'Turns of transcripts under this name.' },
  about: { heading: 'Said about them', explains: 'Statements that name them, other than their own.' },
  theirDocuments: 'Documents of theirs',
  continued: 'continued',
  titleOfPage: (name: string, page: number) => `${name}, page ${String(page)}`,
  named: 'Named',
  passages: 'Passages',
  everyPassage: 'All of them, by document.',
  noPassage: 'None that is published here.',
  silent: 'Documents that are silent on it',
  /** In the list of sections, where there is little room. */
  silentShort: 'Silent documents',
  silentTitles: (titles: readonly string[], more: string | undefined) =>
    `${titles.join('; ')}${more ? `; and ${more} more` : ''}.`,
  silenceUnknown: (documents: string) => `Nothing is said of ${documents} not published in full.`,
  sources: 'Sources',
  sourcesHow: 'The documents that this page is made of. Each can be compared with its source.',
  beside: 'source beside text',
  furtherPages: 'Further pages',
  moreInDocuments: (count: string) => `And ${count} more, each in its document.`,
};

/** What a document leads to, and what leads to it. */
export const namedWords = {
  title: 'Named here',
  explains: 'With the number of passages. “Evidence”: what the archive has on it rests on words of this document.',
  evidence: 'evidence',
  quoted: 'quoted',
  event: 'this document’s event',
};
