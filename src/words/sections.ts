/** The parts of the site, as the menu calls them. */
export const sectionWords = {
  documents: 'Documents',
  quotes: 'Quotes',
  people: 'People',
  topics: 'Topics',
  timeline: 'Timeline',
  compare: 'Compare',
  dossiers: 'Guides',
  search: 'Search',
  about: 'About',
  organizations: 'Organizations',
  places: 'Places',
  agreements: 'Agreements',
  events: 'Events',
  figures: 'Figures',
  topicsOf: (archive: string) => `Topics of ${archive}`,
};
