/** What explains the signs in the picture of a document, in this order. */
export const stripWords = {
  speech: 'official or speaker',
  question: 'reporter or audience asks',
  conduct: 'moderator or interpreter',
  paragraph: 'paragraph',
  tick: 'quotation',
  gap: 'gap: inaudible',
};
