/** What tells readers where they are, and where to go on. */
export const waysWords = {
  whereYouAre: 'Where you are',
  archive: 'Archive',
  /** In a list of several pages. */
  page: (page: number) => `Page ${String(page)}`,
  source: 'Source',
  onPage: 'On this page',
  byDate: 'Before and after by date',
  earlier: 'Earlier',
  later: 'Later',
  undated: 'Its date is not stated, so it has no place in the order of dates.',
  dateNotShown: 'Its date is not shown here, so it has no place in the order of dates.',
};
