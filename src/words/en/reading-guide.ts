/** What goes along with the reader: the map above the text, the place in it, and what is shown of it. */
export const readingGuideWords = {
  map: 'Map of this document: longer parts have more words',
  /** Of a picture whose links are one stop of the keyboard. */
  arrows: 'Arrow keys, Home and End move along it.',
  turns: (first: string, last: string) => `Turns ${first} to ${last}`,
  paragraphs: (first: string, last: string) => `Paragraphs ${first} to ${last}`,
  firstQuestion: 'First question',
  previousQuestion: 'Previous question',
  nextQuestion: 'Next question',
  place: (turn: string, turns: number) => `Turn ${turn} of ${turns}`,
  more: 'Go to …',
  goToTurn: 'Go to turn',
  go: 'Go',
  noSuchTurn: (turns: number) => `There are turns 1 to ${turns}.`,
  show: 'Show',
  everyone: 'everyone',
  roles: {
    official: 'officials',
    speaker: 'speakers',
    press: 'reporters',
    audience: 'audience',
    moderator: 'moderator',
    interpreter: 'interpreters',
  } as Record<string, string>,
  labelled: (label: string) => `turns labelled “${label}”`,
  option: (name: string, turns: number) => `${name} (${turns})`,
  /** `shared`: whether they may be several people's. */
  shown: (name: string, shown: number, turns: number, shared: boolean) =>
    `Only ${name}: ${shown} of ${turns} turns${shared ? ', perhaps of several people' : ''}. The others are folded to a line each.`,
  showAll: 'Show all',
  folded: (turn: string, name: string, words: number) =>
    `${turn} · ${name}, ${words.toLocaleString('en-US')} ${words === 1 ? 'word' : 'words'}: show`,
};
