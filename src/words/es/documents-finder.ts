import { formatNumber } from './parts/language.ts';

/** What finding documents on the page of all says. Loaded by the browser: keep it small. */
export const finderWords = {
  label: 'Palabras de un título, un nombre, un tema',
  found: (count: number, all: number) => `${formatNumber(count)} de ${formatNumber(all)} documentos`,
  more: (count: number) => `y ${formatNumber(count)} más`,
};
