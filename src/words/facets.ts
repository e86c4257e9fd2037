/** By what lists and answers are chosen: the same name wherever it is a choice. */
export const facetNames = {
  kind: 'Kind',
  speaker: 'Speaker',
  mode: 'Mode',
  document: 'Document',
  topic: 'Topic',
  event: 'Event',
  year: 'Year',
};
