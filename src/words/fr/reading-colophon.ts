/** What a document says of itself at its end, on the screen and on paper. */
export const colophonWords = {
  label: 'Citer ce document',
  more: 'Autres styles et formats',
  from: (archive: string) => `Copie conservée par ${archive}.`,
  source: (bytes: string) => `Source : ${bytes} octets, SHA-256`,
  corrected: (pairs: string) => `Corrigé par rapport à la source : ${pairs}.`,
  pair: (from: string, to: string) => `« ${from} » en « ${to} »`,
};
