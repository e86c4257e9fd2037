/** What a document says of itself at its end, on the screen and on paper. */
export const colophonWords = {
  label: 'Citar este documento',
  more: 'Otros estilos y formatos',
  from: (archive: string) => `Copia de ${archive}.`,
  source: (bytes: string) => `Fuente: ${bytes} bytes, SHA-256`,
  corrected: (pairs: string) => `Corregido respecto de la fuente: ${pairs}.`,
  pair: (from: string, to: string) => `“${from}” por “${to}”`,
};
