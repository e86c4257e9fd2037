/** What a printed document says of itself at its end. */
export const colophonWords = {
  label: 'Cite this document',
  from: (archive: string) => `Printed from ${archive}.`,
  source: (bytes: string) => `Source: ${bytes} bytes, SHA-256`,
  corrected: (pairs: string) => `Corrected from the source: ${pairs}.`,
  pair: (from: string, to: string) => `“${from}” to “${to}”`,
};
