/** What stands around the text on a reading page. */
export const readingWords = {
  contents: 'In this document',
  formerAddress: 'Former address',
  alteredCopy: 'Altered copy.',
  alteredMeans: 'The wording of this copy departs from what was published or said.',
  source: 'Source beside text',
  original: 'Original address',
  archived: 'Archived copy',
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
  rights: 'Rights',
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
