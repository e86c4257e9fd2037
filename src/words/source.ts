import type { Contributor, Document, Region } from '../record/document.ts';
import { formatNumber } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

type Role = Region['role'];
type TextState = NonNullable<Document['textState']>['value'];

const roles: Record<Role, string> = {
  block: 'text of the document',
  metadata: 'metadata',
  omitted: 'left out, with its reason',
  space: 'white space',
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

/** The page that shows a source beside its record. */
export const sourceWords = {
  titleOf: (document: string) => `Source of ${document}`,
  label: 'Source beside record',
  readingPage: 'Reading page',
  file: 'The file',
  proves: 'An unchanged SHA-256 proves that the file is as it was received. It does not prove where it came from.',
  known: 'What is known, and how',
  columns: { value: 'Value', recorded: 'As recorded', basis: 'Basis', evidence: 'Evidence' },
  corrections: 'Corrections',
  noCorrection: 'None: the text stands as received.',
  withheldCorrections: (count: number) => `${String(count)}, in words that are not published here.`,
  regions: 'Every character of the source',
  published:
    'Left, the source as received; right, what became of it. White space and characters that can’t be seen have signs.',
  withheld: 'The text is not published here: what became of each stretch, and its length in characters.',
  roles,
  /** How many characters each role has: the role, and the rest. */
  lengthOf: (role: Role, length: string): Sentence<'role'> => [part('role', roles[role]), ` ${length} characters`],
  /** Before and behind where a correction stands. */
  correctedIn: (reason: string, place: string): Sentence<'from' | 'to' | 'place'> => [
    part('from'),
    ' → ',
    part('to'),
    ' in ',
    part('place', place),
    `: ${reason}`,
  ],
  afterPassage,
  space: 'white space',
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
    receivedAs: 'Received as',
    keptAs: 'Kept as',
  },
  /** Characters that can't be seen, by the character. */
  invisible: {
    '\n': 'line break',
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
