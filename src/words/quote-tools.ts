/** What the buttons on the lists of statements say. Loaded by the browser: keep it small. */
export const quoteToolWords = {
  copy: 'Copy with citation',
  copied: 'Copied',
  cannotCopy: 'This browser does not let pages copy. The text to copy:',
  text: 'The statement with its citation',
  clear: 'Clear filters',
  all: (count: number) => `All ${String(count)} statements`,
  some: (shown: number, all: number) => `${String(shown)} of ${String(all)} statements`,
};
