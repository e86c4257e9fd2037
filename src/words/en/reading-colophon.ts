/** What a document says of itself at its end, on the screen and on paper. */
export const colophonWords = {
  label: 'Cite this document',
  more: 'Other styles and formats',
  from: (archive: string) => `Copy held by ${archive}.`,
  source: (bytes: string) => `Source: ${bytes} bytes, SHA-256`,
  corrected: (pairs: string) => `Corrected from the source: ${pairs}.`,
  pair: (from: string, to: string) => `“${from}” to “${to}”`,
};
