import type { Contributor, Document, Region } from '../../record/document.ts';
import { counted } from './parts/counts.ts';
import { formatNumber, listOf } from './parts/language.ts';
import { readByLine } from './parts/read-by-line.ts';
import { part, type Sentence } from './parts/sentence.ts';

type Role = Region['role'];
type TextState = NonNullable<Document['textState']>['value'];

const roles: Record<Role, string> = {
  block: 'text',
  metadata: 'metadata',
  omitted: 'left out',
  space: 'spacing',
};

/** What of the document's head and frame a stretch of its file became, by its field in the record. */
const values: Readonly<Record<string, string>> = {
  title: 'The headline, at the top of the page',
  dateline: 'The dateline, above the text',
  byline: 'The byline, at the top of the page',
  'front matter': 'Start or end of the file’s metadata',
  'link address': 'The address of a link',
  affiliation: 'Whom the writers work for',
  'date line': 'The line with the date',
  'date line (updated)': 'When it was changed',
  deck: 'The line below the headline',
  kicker: 'The line above the headline',
  kind: 'What it says it is',
  letterhead: 'Who issues it',
  contact: 'Whom to ask',
  'occurred.date': 'The day it was held',
  'occurred.start': 'When it began',
  'occurred.end': 'When it ended',
  'occurred.medium': 'How it was held',
  'occurred.place': 'Where it was held',
};

/** The same where it stands on the line of a passage. */
const valuesWithin: Readonly<Record<string, string>> = {
  dateline: 'dateline, set on a line of its own',
};

const contributors: Record<Contributor['role'], string> = {
  author: 'Author',
  reporter: 'Reporter',
  contributor: 'Contributor',
  editor: 'Editor',
  translator: 'Translator',
  photographer: 'Photographer',
};

const textStates: Record<TextState, string> = { verbatim: 'verbatim', altered: 'altered', unknown: 'unknown' };

const afterPassage: Record<Role, (length: string) => string> = {
  block: (length) => `text, ${length}`,
  metadata: (length) => `metadata, ${length}`,
  omitted: (length) => `left out, ${length}`,
  space: (length) => length,
};

/** “Text and source”: what is read beside the file that it was read from. */
export const sourceWords = {
  titleOf: (document: string) => `Text and source of ${document}`,
  asRead: 'As you read it',
  asReceived: 'As received',
  asExtracted: 'As taken out of the file',
  /** Behind the name of the file. */
  bytes: (bytes: number) => counted.bytes(bytes),
  accounted: (length: number) =>
    length === 1 ? 'Its one character is accounted for' : `All ${formatNumber(length)} characters are accounted for`,
  lengthOf: (length: string, role: string) => `${length} ${role}`,
  roles,
  partNames: { title: 'headline', dateline: 'dateline' },
  metadata: (names: readonly string[]) => listOf(names),
  unchangedSince: (day: string) => `Unchanged since ${day}`,
  check: 'Check it yourself',
  /** Before what leads to it. */
  given: { source: 'The file, byte for byte:', extracted: 'The text that was taken out of it:' },
  notGiven: 'The file is not given out here, its SHA-256 alone.',
  /** Each before a command, the last before what it prints. */
  onUnix: 'If you have the file, compute its SHA-256. On Linux and macOS:',
  onWindows: 'On Windows:',
  mustPrint: 'It must print:',
  /** A name that a command line could take for more than a name is left to be filled in. */
  commands: (name: string) => {
    const file = /^\w[\w.-]*$/.test(name) ? name : 'FILE';
    return { unix: `shasum -a 256 ${file}`, windows: `certutil -hashfile ${file} SHA256` };
  },
  byLine: readByLine,
  signs: 'Invisible characters are shown as signs:',
  signOf: (name: string, count: number) => `${name}, ${formatNumber(count)}`,
  /** Before the reason. */
  omitted: 'Left out:',
  leftOut: (reason: string) => `Left out: ${reason}`,
  corrected: (from: string, reason: string): Sentence<'from'> => ['“', part('from', from), `” corrected: ${reason}`],
  value: (field: string) => values[field] ?? (field ? `Metadata: ${field}` : 'Metadata, not shown here'),
  within: (field: string) => valuesWithin[field] ?? values[field] ?? field,
  repeats: (passage: string) => `pull quote: repeats ${passage}`,
  continued: 'More of',
  sourceSpace: 'Spaces and line breaks',
  file: 'The file',
  proves:
    'A matching SHA-256 shows that the file has not changed since the number was recorded. It does not show where the file came from.',
  known: 'What is known, and how',
  columns: { value: 'Value', recorded: 'As recorded', basis: 'How we know', evidence: 'From' },
  corrections: 'Corrections',
  countOf: (count: number) => (count > 0 ? formatNumber(count) : 'none'),
  noCorrection: 'None: the text stands as received.',
  withheldCorrections: (count: number) => `${String(count)}, in words that are not published here.`,
  regions: 'What each part of the file became',
  withheld: 'The text is not published here. Below is what each part of the file became, and its length in characters.',
  /** Before and behind where a correction stands; `day`: on which it was made, if that is known. */
  correctedIn: (reason: string, place: string, day?: string): Sentence<'from' | 'to' | 'place'> => [
    part('from'),
    ' → ',
    part('to'),
    ' in ',
    part('place', place),
    `: ${reason}${day === undefined ? '' : ` Corrected on ${day}.`}`,
  ],
  afterPassage,
  space: 'spaces and line breaks',
  fields: {
    title: 'Title',
    kind: 'Kind',
    held: 'Held',
    date: 'Date',
    publisher: 'Publisher',
    terms: 'Terms',
    textState: 'State of the text',
  },
  textStates,
  contributors,
  speaker: (turn: string) => `Speaker, ${turn}`,
  oneOf: (count: number) => `one of ${formatNumber(count)}`,
  fixity: {
    hash: 'SHA-256',
    since: 'Unchanged since',
    notRecorded: 'not recorded',
    bytes: 'Bytes',
    mediaType: 'Media type',
    encoding: 'Encoding',
    extracted: 'Text taken out by',
    receivedAs: 'Received as',
    keptAs: 'Kept as',
  },
  /** Characters that can't be seen, by the character. */
  invisible: {
    '\r': 'carriage return',
    '\t': 'tab',
    '\u00a0': 'no-break space',
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero-width space',
    '\u2009': 'thin space',
    '\u202f': 'narrow no-break space',
    '\ufeff': 'byte order mark',
  },
};
