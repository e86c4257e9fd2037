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
  phrase: (words: string) => `“${words}”`,
  documents: 'Documents',
  otherDocuments: 'Other documents',
  allDocuments: (more: number) => `All documents: ${formatNumber(more)} more`,
  noDocuments: 'No document here is about it.',
  oneScale: (bars: number, most: number, least: number) =>
    `${bars === 2 ? 'Both' : `All ${inWords(bars)}`} bars are to one scale: ${formatNumber(most)} words to ${formatNumber(least)}.`,
  quotes: 'In their words',
  allQuotes: 'All statements',
  topicList: 'What the documents talk about, by topic',
  claim: 'From expected to reported',
  /** The archive's editor chose the heading; the words are the documents'. */
  claimHow: 'The editor chose this; the words are the documents’ own.',
  expected: 'Expected',
  reported: 'Reported',
  notInFull: (documents: string) => `${documents} not published in full.`,
  lacks: 'What is not here',
  notHeld: 'Not held here',
  notInFullHere: 'Not published in full',
  notDated: { notStated: 'No day stated', noneFound: 'No stated day found' },
  notNamed: { notStated: 'No author stated', noneFound: 'No author found' },
  /** How many of the documents. */
  share: (own: number, all: number) => `${formatNumber(own)} of ${formatNumber(all)}`,
  altered: 'Altered copies',
  alteredMeans: 'Their wording is not what was published or said.',
  take: 'Take it with you',
  takeFile: 'The whole archive as a file',
  takeData: 'Data and citations',
  takeBrowser: 'Keep it in this browser',
  guides: 'Guides',
  allGuides: (more: number) => `All guides: ${formatNumber(more)} more`,
  checked: 'How it is checked',
  kept: frameWords.keptByteForByte,
  accounted: 'Every character of a file is either in the text or listed as left out, with the reason.',
  howMade: 'How it was made',
};

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Beside the words that the home page shows with their source. */
export const proofWords = {
  quotation: 'How to check a quotation',
  passage: 'How to check a passage',
  quoted: (words: string) => `“${words}”`,
  printedIn: 'Printed in',
  read: 'Read it there',
  inFile: 'In the file as received',
  where: ({ firstLine, lastLine, firstByte, lastByte, bytes }: At) =>
    `${firstLine === lastLine ? 'line' : 'lines'} ${range(firstLine, lastLine)}, bytes ${range(firstByte, lastByte)} of ${formatNumber(bytes)}`,
  unchanged: (since: string) => `Unchanged since ${since}`,
  hash: 'The file’s SHA-256',
  hashMeans: 'The file’s SHA-256. Change one letter and this number changes.',
  hashAlone: 'Change one letter and this number changes.',
  check: 'Check it yourself',
};

const range = (first: number, last: number): string =>
  first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
