import { searchWords } from './search.ts';

/** What the home page says itself. */
export const homeWords = {
  find: searchWords.anything,
  documents: 'Documents',
  otherDocuments: 'Other documents',
  allDocuments: (more: number) => `All documents, ${String(more)} more`,
  noDocuments: 'No document here is about it.',
  quotes: 'In their words',
  allQuotes: 'All quotations',
  topicList: 'What the documents talk about, by topic',
  timeline: 'In order of time',
  wholeTimeline: 'The whole timeline',
  claim: 'From expected to reported',
  /** The archive's editor chose the heading; the words are the documents'. */
  claimHow: 'Chosen by the archive’s editor; the words are the documents’ own.',
  expected: 'Expected',
  reported: 'Reported',
  searches: (held: string) => `Searches ${held}.`,
  notInFull: (documents: string) => `${documents} not published in full.`,
  lacks: 'What the archive lacks',
  notHeld: 'Not held here',
  notInFullHere: 'Not published in full',
  notDated: { notStated: 'Without a stated day', noneFound: 'No stated day found' },
  notNamed: { notStated: 'Without a named author', noneFound: 'No named author found' },
  /** How many of the documents. */
  share: (own: number, all: number) => `${String(own)} of ${String(all)}`,
  altered: 'Altered copies',
  alteredMeans: 'Their wording departs from what was published or said.',
  take: 'Take it with you',
  takeFile: 'The whole archive as a file',
  takeData: 'Data and citations',
  takeBrowser: 'Keep it in this browser',
};
