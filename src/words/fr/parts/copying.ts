const refused = 'Ce navigateur ne permet pas aux pages de copier.';

/** What every button that copies says. Loaded by the browser: keep it small. */
export const copyWords = {
  withCitation: 'Copier avec la référence',
  copied: 'Copié',
  refused,
  /** Where a field with the text stands below. */
  refusedField: `${refused} Le texte à copier :`,
};
