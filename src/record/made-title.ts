/** What is said of a title that the program made of a document's first words. */
export const madeTitleNote = 'No title was found in the source; these are its first words.';
