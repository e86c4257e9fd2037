import { pictureWords } from './parts/pictures.ts';

/** What stands around the text on a reading page. */
export const readingWords = {
  contents: 'In this document',
  formerAddress: 'Former address',
  spokenWords: 'Words spoken',
  length: 'Length',
  question: (number: string, about: string) => `Question ${number}: ${about}`,
  spoken: (who: string, percent: number) => `${who} ${percent}%`,
  turn: 'Turn',
  table: 'Table',
  caption: 'Caption; the picture is not in this copy',
  pullQuote: 'Pull quote',
  pullQuoteRepeats: 'Pull quote, repeats',
  /** What screen readers call the number in the margin. */
  linkTo: (name: string, number: string) => `${name}, ${number}: link to it`,
  aboutCopy: 'About this copy',
  speakers: 'Speakers',
  notToldApart: 'Those who share a label are not told apart, unless the text itself does so.',
  evidenceForOthers: 'Evidence for others',
  noteKinds: {
    correction: 'corrected',
    sic: 'the source’s own words',
    decided: 'the editor’s word',
    meant: 'who is meant',
    figure: 'a figure',
    evidence: 'evidence',
    parallel: 'the same words elsewhere',
  },
  /** `kinds`: what they are about, each once. */
  notes: (count: number, kinds: readonly string[]) => `${count === 1 ? 'Note' : `${count} notes`}: ${kinds.join(', ')}`,
  /** Of a statement, behind its words. */
  saidBy: (name: string) => `${name}, says the archive’s editor:`,
  noQuotation: 'is no quotation, says the archive’s editor:',
  /** Of a passage of a transcript, behind its first words. */
  decidedOf: {
    'not-a-label': 'begins with no speaker’s label, says the archive’s editor:',
    end: 'is not the speaker’s any more, says the archive’s editor:',
  },
  corrected: 'Corrected',
  times: (count: number) => `${count} times`,
  asReceived: 'As received',
  standsSo: 'stands so in the source.',
  means: 'means',
  /** Behind whom words mean. */
  meansByEditor: (reason: string) => `, says the archive’s editor: ${reason}`,
  evidenceHere: (what: string) => `Evidence for this document’s ${what}`,
  evidenceFor: 'Evidence for',
  /** Before the title of a document that rests on the passage. */
  whatOf: (what: string) => `the ${what} of`,
  evidence: (count: number) => (count === 1 ? 'Evidence for one entry' : `Evidence for ${count} entries`),
};

/** What the map above a text draws, and the same in numbers. */
export const lengthWords = {
  /** `turns`: whether its parts are turns, and not paragraphs. */
  map: (turns: boolean) => `The map above the text draws each ${turns ? 'turn' : 'paragraph'} as long as its words.`,
  tooFew: (least: number) => `A map is drawn from ${String(least)} parts on; here is the table.`,
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
    quotedAlso: 'Quoted also in',
    printedAgain: 'Printed again as',
    titleQuotes: 'The title quotes',
    sameWords: 'The same words in',
  },
  otherPlaces: (count: number) => `The same words in ${String(count)} other places`,
  wordForWord: 'Word for word.',
  onlyHere: 'Struck out: only here.',
  onlyThere: 'Underlined: only there.',
  interpreted: 'The words came through an interpreter: a difference is no misquotation.',
  thisAltered: 'This is an altered copy.',
  thatAltered: 'That is an altered copy.',
};

/** Who speaks how long. */
export const speakingWords = {
  heading: 'Who speaks how long',
  /** `shares`: "Officials 84%". */
  sentence: (turns: string, words: string, shares: readonly string[]) =>
    `${turns}, ${words}${shares.length > 1 ? `: ${shares.join(', ')}` : ''}. Counted in words, since the transcript has no times.`,
  /** Where the picture is not quite to scale. */
  widened: 'Turns of a few words are drawn wider than they are.',
  tooFew: (least: number) => `Drawn from ${String(least)} turns of two roles on; here is the table.`,
  table: pictureWords.table,
  columns: { turn: 'Turn', speaker: 'Speaker', role: 'Role', words: 'Words', share: 'Share' },
  /** The name of a turn in the picture. */
  turn: (number: string, speaker: string, words: string) => `Turn ${number}, ${speaker}: ${words}`,
};
