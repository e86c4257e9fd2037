/** What is said where a newer version of the archive waits. Every page loads it: keep it small. */
export const newVersionWords = {
  ready: 'A newer version of this archive is ready. ',
  use: 'Use it now',
};
