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
