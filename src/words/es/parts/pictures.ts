/** What stands below every picture. */
export const pictureWords = {
  table: 'Como tabla',
};
