/** What stands below every picture. */
export const pictureWords = {
  table: 'The same as a table',
};
