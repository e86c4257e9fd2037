const refused = 'Este navegador no permite que las páginas copien.';

/** What every button that copies says. Loaded by the browser: keep it small. */
export const copyWords = {
  withCitation: 'Copiar con referencia',
  copied: 'Copiado',
  refused,
  /** Where a field with the text stands below. */
  refusedField: `${refused} El texto para copiar:`,
};
