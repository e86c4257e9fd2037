/** How the interface calls the parts of a document, by their number in it. */
export const passageNames = {
  title: 'the title',
  paragraph: (number: string) => `¶${number}`,
  turn: (number: string) => `turn ${number}`,
  /** Where nothing stands before it. */
  turnAlone: (number: string) => `Turn ${number}`,
  /** A paragraph of what has a name already: `turn 12, ¶2`. */
  paragraphOf: (name: string, number: string) => `${name}, ¶${number}`,
  heading: (number: string) => `heading ${number}`,
  pullQuote: (number: string) => `pull quote ${number}`,
  note: (number: string) => `note ${number}`,
  exchange: (number: string) => `exchange ${number}`,
};
