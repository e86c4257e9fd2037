/** Lists that are in several pages. */
export const pagerWords = {
  pages: 'Pages of the list',
  before: 'Before',
  previous: 'Previous',
  next: 'Next',
};
