/** What stands around the text on a reading page. */
export const readingWords = {
  aboutCopy: 'About this copy',
  speakers: 'Speakers',
  notToldApart: 'Those who share a label are not told apart, unless the text itself does so.',
  evidenceForOthers: 'Evidence for others',
  rights: 'Rights',
  noteKinds: {
    correction: 'corrected',
    sic: 'the source’s own words',
    meant: 'who is meant',
    figure: 'a figure',
    evidence: 'evidence',
    parallel: 'the same words elsewhere',
  },
  /** `kinds`: what they are about, each once. */
  notes: (count: number, kinds: readonly string[]) => `${count === 1 ? 'Note' : `${count} notes`}: ${kinds.join(', ')}`,
  corrected: 'Corrected',
  times: (count: number) => `${count} times`,
  asReceived: 'As received',
  standsSo: 'stands so in the source.',
  means: 'means',
  evidenceHere: (what: string) => `Evidence for this document’s ${what}`,
  evidenceFor: 'Evidence for',
  /** Before the title of a document that rests on the passage. */
  whatOf: (what: string) => `the ${what} of`,
  andMore: (count: number) => `and ${count} more`,
  sameWordsElsewhere: (count: number) => `The same words in ${count} other places`,
};
