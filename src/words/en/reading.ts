import { formatNumber } from './parts/language.ts';
import { pictureWords } from './parts/pictures.ts';

/** What stands around the text on a reading page. */
export const readingWords = {
  formerAddress: 'Former address',
  /** On the button, as readers know it from others. */
  settingsSign: 'Aa',
  /** What screen readers call it. */
  settings: 'Aa, reading settings',
  /** Of a question that names nothing. */
  questionAsked: (number: string, asked: string) => `Question ${number}: “${asked}”`,
  question: (number: string, about: string) => `Question ${number}: ${about}`,
  table: 'Table',
  caption: 'Caption; the picture is not in this copy',
  pullQuote: 'Pull quote',
  pullQuoteRepeats: 'Pull quote, repeats',
  /** What screen readers call the sign in the margin that leads to the source: by the passage's number, `2.3`. */
  sourceOf: (number: string) => `${number} source`,
  sourceCorrected: (number: string) => `${number} source: words corrected`,
  /** In the place of the sign, where words were corrected; and at the first, which says what it is. */
  correctedSign: 'corrected',
  firstSource: '✓ source',
  /** What screen readers call a time beside a speaker that leads to the recording. */
  hearFrom: (time: string) => `Hear it from ${time}`,
  speakers: 'Speakers',
  notToldApart: 'A label may be more than one person.',
  noteKinds: {
    correction: 'corrected',
    sic: 'as in the source',
    decided: 'editor’s decision',
    meant: 'who is meant',
    figure: 'a figure',
    day: 'which day is meant',
    parallel: 'the same words elsewhere',
  },
  /** `kinds`: what they are about, each once. */
  notes: (count: number, kinds: readonly string[]) => `${count === 1 ? 'Note' : `${count} notes`}: ${kinds.join(', ')}`,
  /** Of a statement, behind its words. */
  saidBy: (name: string) => `${name}, according to the editor:`,
  noQuotation: 'is not a quotation, according to the editor:',
  /** Of a passage of a transcript, behind its first words. */
  decidedOf: {
    'not-a-label': 'does not begin with a speaker’s label, according to the editor:',
    end: 'is no longer the speaker’s, according to the editor:',
  },
  corrected: 'Corrected',
  times: (count: number) => `${count} times`,
  asReceived: 'As received',
  /** The button that undoes corrections. */
  showReceived: 'Show as received',
  standsSo: 'is as in the source.',
  isDay: (day: string) => `is ${day}.`,
  /** Behind whom words mean. */
  meansByEditor: (reason: string) => `, according to the editor: ${reason}`,
};

/** How many entries of a kind that has a name for one and for many. */
interface NamedKind {
  count: number;
  one: string;
  many: string;
}

const countKind = ({ count, one, many }: NamedKind): string =>
  `${formatNumber(count)} ${(count === 1 ? one : many).toLowerCase()}`;

/** What stands behind a document's words. */
export const footWords = {
  label: 'About this document',
  /** `3 people, 1 place`. */
  named: (kinds: readonly NamedKind[]) => kinds.map(countKind).join(', '),
  quotations: 'What was said',
  inTheList: (count: string) => `${count}, in the list of statements`,
};

/** What is in a document, in a line that folds out where there is little room. */
export const contentsWords = {
  label: 'In this document',
  questions: (count: number) => (count === 1 ? 'one question' : `${String(count)} questions`),
  turns: (count: number) => (count === 1 ? 'one turn' : `${String(count)} turns`),
  /** Behind the questions: turns that are no part of one. */
  otherTurns: (count: number) => (count === 1 ? 'one other turn' : `${String(count)} other turns`),
  headings: (count: number) => `${String(count)} headings`,
  more: (count: number) => `${String(count)} more`,
};

/** What the archive bases on a document's words, in a line that folds out. */
export const restingWords = {
  heading: 'Facts taken from this document',
  /** `3 events`; of kinds that have a name for one and for many. */
  entries: (count: number, names: Omit<NamedKind, 'count'>) => countKind({ count, ...names }),
  own: (field: string) => `its ${field}`,
  others: (count: number) => (count === 1 ? 'another document' : `${String(count)} other documents`),
  /** Before the title of a document that rests on a passage. */
  whatOf: (what: string) => `the ${what} of`,
  summary: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`,
};

/** What the map above a text draws, and the same in numbers. */
export const lengthWords = {
  heading: 'Length',
  /** `turns`: whether its parts are turns, and not paragraphs. */
  map: (turns: boolean) => `In the map, longer ${turns ? 'turns' : 'paragraphs'} have more words.`,
  table: pictureWords.table,
  columns: { part: 'Part', words: 'Words', quotations: 'Quoted' },
};

/** Those who speak in a transcript, as one. */
export const turnRoles = {
  official: 'Officials',
  speaker: 'Speakers',
  press: 'Reporters',
  audience: 'Audience',
  moderator: 'Moderator',
  interpreter: 'Interpreters',
};

/** What passages share with others. */
export const parallelWords = {
  /** Before the place of the other passage. */
  leads: {
    inTranscript: 'Found in the transcript:',
    quotedIn: 'Quoted in',
    quotedAlso: 'Also quoted in',
    printedAgain: 'Printed again as',
    titleQuotes: 'The headline quotes',
    sameWords: 'The same words in',
  },
  otherPlaces: (count: number) => `The same words in ${String(count)} other places`,
  wordForWord: 'Word for word.',
  onlyHere: 'Struck out: only here.',
  onlyThere: 'Underlined: only there.',
  interpreted: 'The words came through an interpreter: a difference need not be a misquotation.',
  thisAltered: 'This is an altered copy.',
  thatAltered: 'That is an altered copy.',
};

/** Who speaks most. */
export const speakingWords = {
  heading: 'Who speaks most',
  /** Of the picture and the table, on the page of text and source. */
  elsewhere: 'Turn by turn',
  /** `shares`: "Officials 84%". */
  sentence: (turns: string, words: string, shares: readonly string[], isTimed: boolean) =>
    `${turns}, ${words}${shares.length > 1 ? `: ${shares.join(', ')}` : ''}. Counted in words${isTimed ? '' : ': turns are not timed'}.`,
  /** Where the picture is not quite to scale. */
  widened: 'Turns of a few words are drawn wider than they are.',
  table: pictureWords.table,
  columns: { turn: 'Turn', speaker: 'Speaker', role: 'Role', words: 'Words', share: 'Share' },
  /** The name of a turn in the picture. */
  turn: (number: string, speaker: string, words: string) => `Turn ${number}, ${speaker}: ${words}`,
};
