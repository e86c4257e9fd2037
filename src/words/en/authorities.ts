import type { AuthorityKind } from '../../record/authority.ts';
import { counted, inWords } from './parts/counts.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** Pages of people, organizations, places, agreements and policies, and topics. */
export const authorityWords = {
  country: 'Country',
  /** Files that others keep, by whose names their ids go. */
  sameAs: { wikidata: 'Wikidata', viaf: 'VIAF', orcid: 'ORCID', other: 'Also at' },
  basis: 'How we know',
  role: 'Role',
  covers: 'Covers',
  asPrinted: 'Names used',
  byLabel: 'Named only by a label',
  andMore: (count: string) => `and ${count} more`,
  moreDocuments: (count: string) => `and ${count} more documents`,
  countsPage: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}.`,
  passagesByDocument: 'Passages by document',
  speaksOf: 'Spoke about',
  speaksOfHow: 'The number counts the statements above that name each.',
  whoSpeaksOfThem: 'Who spoke about them',
  whoSpeaksOfIt: 'Who spoke about it',
  speakersHow:
    'The number counts their statements. Names without a page are given as printed; a label may stand for several people.',
  notNamed: 'Not named',
  /** What stands in a fold: `people, places`. */
  kindsOf: (groups: readonly { label: string }[]) => groups.map(({ label }) => label.toLowerCase()).join(', '),
  inTheText: 'in the text',
  belongs: 'Linked to it',
  belongsHow: 'According to the editor; each page says how it is known.',
  together: 'Named alongside',
  togetherHow: 'Named in the same passages; the number says in how many.',
  /** What that does not mean, by what the page is about. */
  togetherOnly: {
    people: 'It does not mean that they met.',
    events: 'It does not mean that they took part.',
  } as Partial<Record<AuthorityKind, string>>,
  met: 'Events they took part in',
  eventCount: (events: number) => counted.events(events),
  metHow: 'According to the documents or the editor, with how that is known.',
  metAlone: 'nobody else named',
  with: 'with',
  announcedAndReported: 'Announced and reported',
  announcedAndReportedHow:
    'Event by event. Announced: sentences from before its first day that say what somebody will do. Reported: sentences from that day or later. Opinion pieces and reporters’ questions are left out.',
  /** `own` of `all` passages, in `documents` of `allDocuments`. */
  extent: (own: string, all: string, documents: string, allDocuments: string) =>
    `${own} of ${all}, in ${documents} of ${allDocuments}`,
  announced: 'Announced before',
  reported: 'Reported after',
  /** `passages`: `12 passages`. */
  noneAnnounced: (passages: string) => `${passages} from before it. No announcement found.`,
  noneOnIt: 'Documents from before the event do not mention this.',
  noneReported: 'No report found.',
  noneBefore: 'No document here is known to be earlier than the event.',
  noneSince: 'No document here is known to be from its first day or later.',
  moreSentences: (count: string) => `${count} more among the passages below.`,
  undecided: (titles: readonly string[]) =>
    `Left out, because it is not known whether they came before or after: ${titles.join(', ')}.`,
  kinds: {
    people: { one: 'Person', many: 'People' },
    organizations: { one: 'Organization', many: 'Organizations' },
    places: { one: 'Place', many: 'Places' },
    agreements: { one: 'Agreement or policy', many: 'Agreements and policies' },
    topics: { one: 'Topic', many: 'Topics' },
    events: { one: 'Event', many: 'Events' },
  },
  /** Each as `12 passages`. */
  places: (passages: string, documents: string) => `${passages} in ${documents}`,
  counts: (statements: string | undefined, places: string) => `${statements ? `${statements} · ` : ''}${places}`,
  /** Passages may speak of it without the name. */
  nowhere: 'Not named in the passages published here',
  yearsFrom: (year: string) => `from ${year}`,
  yearsUntil: (year: string) => `until ${year}`,
  /** `own`: whom the page is about says them. */
  statements: { own: 'What they said', about: 'What was said about it' },
  weightiest: (count: number) => `the ${inWords(count)} weightiest`,
  inOrderOfWeight: 'the weightiest first',
  weighed:
    'Words in quotation marks before reported ones, those that a transcript has too first, then the longest; of a document two at most, altered copies last.',
  allStatements: (statements: string) => `All ${statements}`,
  byPeriod: {
    month: 'Statements by month',
    quarter: 'Statements by quarter',
    year: 'Statements by year',
  },
  quarter: (quarter: number, year: string) => `quarter ${String(quarter)} of ${year}`,
  /** For those who don’t see it: from when to when, and where most are. */
  periodLabel: (heading: string, first: string, last: string, fullest: string, most: number) =>
    `${heading}, ${first} to ${last}; most in ${fullest}, ${String(most)}`,
  undated: (statements: string) => `Not shown: ${statements} of documents without a certain date.`,
  bySubject: 'Statements by topic',
  bySpeaker: 'Statements by speaker',
  ownWords: 'in quotation marks or a transcript; grey, as reported',
  /** What is said under a title alone: the number is linked. */
  titled: (statements: string, label: string, documents: string): Sentence<'statements'> => [
    part('statements', `${statements} under “${label}”`),
    ` alone in ${documents} where they are named. Not counted as theirs: a title says which office speaks, not who.`,
  ],
  about: 'Named by others',
  aboutHow: 'Statements and questions by others that name them.',
  theirDocuments: 'Documents by them',
  continued: 'continued',
  titleOfPage: (name: string, page: number) => `${name}, page ${String(page)}`,
  named: 'Named',
  passages: 'Passages',
  everyPassage: 'All of them, by document.',
  noPassage: 'None names it.',
  silent: 'Documents that do not name it',
  /** In the list of sections, where there is little room. */
  silentShort: 'Not named in',
  silentTitles: (titles: readonly string[], more: string | undefined) =>
    `${titles.join('; ')}${more ? `; and ${more} more` : ''}.`,
  silenceUnknown: (documents: string) => `Not counted: ${documents} not published in full.`,
  sources: 'Documents used',
  sourcesHow: 'The documents this page is made from, each with its source.',
  beside: 'text and source',
  furtherPages: 'More pages',
  moreInDocuments: (count: string) => `And ${count} more, each among the passages below.`,
};

/** What a document leads to, and what leads to it. */
export const namedWords = {
  title: 'Named here',
  explains: 'With the number of passages. “Evidence”: not named; its entry rests on this document.',
  evidence: 'evidence',
  quoted: 'quoted',
  event: 'this document’s event',
};
