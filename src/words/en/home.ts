import { frameWords } from './frame.ts';
import { counted, inWords } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';
import { searchWords } from './search.ts';

/** Where a few words stand in a file. */
interface At {
  firstLine: number;
  lastLine: number;
  firstByte: number;
  lastByte: number;
  bytes: number;
}

/** What the home page says itself. */
export const homeWords = {
  find: searchWords.anything,
  /** Where the editor wrote no headline. */
  headline: (documents: number, events: number, years: string) => {
    const count = counted.documents(documents).replace(/^\S+/, inWords(documents));
    if (events > 1) return capitalized(`${counted.events(events).replace(/^\S+/, inWords(events))}, ${count}.`);
    return capitalized(years === '' ? `${count}.` : `${count}, ${years}.`);
  },
  years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  try: 'Try',
  /** For who hears it, where the same name is a link to its page. */
  tryFor: (query: string) => `Try ${query} in search`,
  phrase: (words: string) => `“${words}”`,
  documents: 'Documents',
  otherDocuments: 'Other documents',
  allDocuments: (more: number) => `All documents: ${formatNumber(more)} more`,
  noDocuments: 'No document is listed under this event.',
  oneScale: (bars: number, most: number, least: number) =>
    `${bars === 2 ? 'Both' : `All ${inWords(bars)}`} bars are drawn to one scale, from ${formatNumber(least)} words to ${formatNumber(most)}.`,
  quotes: 'What was said',
  allQuotes: 'All statements',
  topicList: 'What the documents are about, by topic',
  claim: 'Announced before, reported after',
  /** The archive's editor chose the heading; the words are the documents'. */
  claimHow: 'Chosen by the editor and quoted from the documents.',
  expected: 'Announced before',
  reported: 'Reported after',
  notInFull: (documents: string) => `${documents} not published in full.`,
  lacks: 'Known gaps',
  notHeld: 'Not held here',
  leftOut: 'Left out',
  leftOutWhy: 'Files that were received and could not be read.',
  notInFullHere: 'Not published in full',
  notDated: { notStated: 'No publication date stated', noneFound: 'No publication date found' },
  notNamed: { notStated: 'No author stated', noneFound: 'No author found' },
  /** How many of the documents. */
  share: (own: number, all: number) => `${formatNumber(own)} of ${formatNumber(all)}`,
  altered: 'Altered copies',
  alteredMeans: 'Their wording may not be what was published or said.',
  take: 'Take it with you',
  takeFile: 'The whole archive as a file',
  takeData: 'Data and citations',
  takeBrowser: 'Keep it in this browser',
  guides: 'Guides',
  allGuides: (more: number) => `All guides: ${formatNumber(more)} more`,
  checked: 'How it is checked',
  kept: frameWords.keptByteForByte,
  accounted: 'Every character of a file is accounted for.',
  howMade: 'How it was made',
};

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Beside the words that the home page shows with their source. */
export const proofWords = {
  quotation: 'A quotation, traced to its file',
  passage: 'A passage, traced to its file',
  quoted: (words: string) => `“${words}”`,
  printedIn: 'Printed in',
  read: 'Read it there',
  inFile: 'In the file as received',
  where: ({ firstLine, lastLine, firstByte, lastByte, bytes }: At) =>
    `${firstLine === lastLine ? 'line' : 'lines'} ${range(firstLine, lastLine)}, bytes ${range(firstByte, lastByte)} of ${formatNumber(bytes)}`,
  unchanged: (since: string) => `Unchanged since ${since}`,
  hash: 'The file’s fingerprint (SHA-256)',
  hashMeans: 'The file’s fingerprint (SHA-256): change one letter and it changes.',
  hashAlone: 'Change one letter and it changes.',
  check: 'Check it yourself',
};

const range = (first: number, last: number): string =>
  first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
