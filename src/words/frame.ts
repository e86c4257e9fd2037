/** What stands around every page. */
export const frameWords = {
  skip: 'Skip to the content',
  search: 'Search',
  archive: 'Archive',
  allSections: 'All sections',
  more: 'More',
  keptByteForByte: 'Every source is kept byte for byte.',
  /** `fixity`: "5 of 5". */
  unchanged: (fixity: string) => `${fixity} unchanged since received (SHA-256)`,
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
