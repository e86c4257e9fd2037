/** Lists that are in several pages. */
export const pagerWords = {
  pages: 'Pages of the list',
  before: 'Before',
  next: 'Next',
};
