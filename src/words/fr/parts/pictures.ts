/** What stands below every picture. */
export const pictureWords = {
  table: 'En tableau',
};
