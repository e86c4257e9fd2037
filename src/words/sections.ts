import type { AuthorityKind } from '../schema/authority.ts';

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

/** The kinds of authorities. */
export const authorityKindWords: Record<AuthorityKind, { one: string; many: string }> = {
  people: { one: 'Person', many: 'People' },
  organizations: { one: 'Organization', many: 'Organizations' },
  places: { one: 'Place', many: 'Places' },
  agreements: { one: 'Agreement', many: 'Agreements' },
  topics: { one: 'Topic', many: 'Topics' },
  events: { one: 'Event', many: 'Events' },
};
