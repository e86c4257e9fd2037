import type { Basis } from '../../../record/sourced.ts';
import { basisWords } from './facts.ts';

/** By what lists and answers are chosen: the same name wherever it is a choice. */
export const facetNames = {
  kind: 'Kind',
  speaker: 'Speaker',
  mode: 'Whose words',
  document: 'Document',
  topic: 'Topic',
  event: 'Event',
  year: 'Year',
  language: 'Language',
};

/** Lists of documents, people, topics, events …, and the choices above them. */
export const listWords = {
  choices: 'Sort and filter',
  order: 'Order',
  /** `entries`: `5 documents`. */
  all: (entries: string) => `All ${entries}`,
  more: (count: number) => `and ${String(count)} more`,
  /** `kind` is the list’s own name, `value` what was chosen. */
  chosen: (list: string, value: string) => `${list}: ${value}`,
  /** `by`: an order’s label, in the line of pages above. */
  inOrder: (by: string) => `By ${by.toLowerCase()}`,
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}.`,
  pagesOfList: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  earlier: 'Earlier',
  later: 'Later',
  documents: 'Documents',
  events: 'Events',
  lists: 'Lists',
  orders: {
    date: { label: 'Date', says: 'in date order' },
    title: { label: 'Title', says: 'in order of title' },
    length: { label: 'Length', says: 'longest first' },
    name: { label: 'Name', says: 'by name' },
    passages: { label: 'Passages', says: 'by the number of passages that name them' },
  },
  facets: {
    kind: facetNames.kind,
    year: facetNames.year,
    month: 'Month',
    event: facetNames.event,
    publisher: 'Publisher',
    language: 'Language',
    country: 'Country',
    words: 'Their words',
    place: 'Place',
    basis: 'How dated',
    held: 'Documents',
  },
  undated: 'No date found',
  withoutKind: 'no kind found',
  quoted: 'in quotation marks',
  reported: 'as reported',
  spoken: 'from a transcript',
  /** `how`: "in quotation marks". */
  withWords: (how: string) => `words ${how}`,
  withDocuments: 'with documents of their own',
  namedOnly: 'mentioned only',
  passagesOf: (passages: string, documents: string) => `${passages} in ${documents}`,
  noPassage: 'not in any passage published here',
  onTimeline: 'See them on the timeline',
  yearNotKnown: 'Year not known',
  dateBasis: (basis: Basis) => `date ${basisWords[basis]}`,
};

/** Lists that are in several pages. */
export const pagerWords = {
  pages: 'Pages of the list',
  before: 'Before',
  previous: 'Previous',
  next: 'Next',
};
