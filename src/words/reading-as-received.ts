/** The button that undoes corrections. Loaded by the browser: keep it small. */
export const receivedWords = {
  show: 'Show as received',
};
