/** What columns say that several tables have. */
export const edtf = 'EDTF (ISO 8601-2)';
export const documentText = 'The document: an id in the table of documents';
export const passageText = 'The passage: an id in the table of passages';
export const addressText = 'Its page here; below the site’s address, where that is not known';
export const dateFrom = 'The first day that the date allows, ISO 8601; empty where that is open';
export const dateTo = 'The last day that it allows';
export const startText = 'Where it begins in the text of the passage, in characters (Unicode code points) from 0';
export const endText = 'Where it ends, the character behind the last one';
