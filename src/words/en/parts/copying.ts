const refused = 'This browser does not let pages copy.';

/** What every button that copies says. Loaded by the browser: keep it small. */
export const copyWords = {
  withCitation: 'Copy with citation',
  copied: 'Copied',
  refused,
  /** Where a field with the text stands below. */
  refusedField: `${refused} The text to copy:`,
};
