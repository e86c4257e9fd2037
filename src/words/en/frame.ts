import { formatNumber } from './parts/language.ts';

/** What stands around every page. */
export const frameWords = {
  skip: 'Skip to the content',
  search: 'Search',
  archive: 'Archive',
  allSections: 'All sections',
  menu: 'Menu',
  /** `known`: of how many it is on record since when they have not changed. */
  keptByteForByte: ({ known, all }: { known: number; all: number }) => {
    if (known === 0) return 'Every source file is kept with its SHA-256.';
    if (known < all)
      return `${formatNumber(known)} of ${formatNumber(all)} source files: unchanged since receipt (checked by SHA-256).`;
    return all === 1
      ? 'The source file is unchanged since it was received (checked by SHA-256).'
      : `All ${formatNumber(all)} source files are unchanged since they were received (checked by SHA-256).`;
  },
  notHeld: (what: readonly string[]) => `Not held here: ${what.join(', ')}.`,
  howMade: 'How it was made',
  data: 'Data and citations',
  theme: 'Colours',
  themes: [
    { value: '', label: 'System' },
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ],
  shortcuts: 'Keyboard shortcuts',
  takeAway: 'Take it with you',
  reportMistake: 'Report a mistake',
};

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
  agreements: 'Agreements and policies',
  events: 'Events',
  figures: 'Figures',
  topicsOf: (archive: string) => `Topics of ${archive}`,
};

/** What tells readers where they are, and where to go on. */
export const waysWords = {
  whereYouAre: 'Where you are',
  archive: 'Archive',
  /** In a list of several pages. */
  page: (page: number) => `Page ${String(page)}`,
  source: 'Text and source',
  onPage: 'On this page',
  byDate: 'Earlier and later',
  earlier: 'Earlier',
  later: 'Later',
  /** Why something has no place in the order of dates. */
  undated: {
    notStated: 'Its date is not stated, so it has no place in date order.',
    notShown: 'Its date is not shown here, so it has no place in date order.',
    noneFound: 'No date was found for it, so it has no place in date order.',
  },
};
