/** What is said of the copy that works from disk once it is made, and in it. Read by the build itself, too: it takes nothing from elsewhere. */
export const portableWords = {
  /** `840 kB`, `2.4 MB`: of a thousand, as browsers and disks say it. */
  size: (bytes: number): string =>
    bytes < 999_500 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  readMe: [
    'Esta carpeta es todo el acervo. Abre index.html con un navegador; no hace falta conexión.',
    'No separes los archivos: las páginas se remiten unas a otras.',
    '',
    'La búsqueda de palabras exactas, los filtros de declaraciones y todos los enlaces funcionan como en el sitio.',
    'La búsqueda de páginas relacionadas no: los navegadores solo la permiten en páginas que envía un servidor.',
  ],
};
