/** What stands below every picture. */
export const pictureWords = {
  table: 'As a table',
};
