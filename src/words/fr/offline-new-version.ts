/** What is said where a newer version of the archive waits. Every page loads it: keep it small. */
export const newVersionWords = {
  ready: 'Une version plus récente de ces archives est prête. ',
  use: 'L’utiliser',
};
