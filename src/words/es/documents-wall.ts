import { counted, inWords } from './parts/counts.ts';
import { capitalized, region } from './parts/spanish.ts';

const months = new Intl.DateTimeFormat(region, { month: 'short', timeZone: 'UTC' });

/** The wall of all documents. */
export const wallWords = {
  /** `isShort`: titles stand on it. */
  coverage: (documents: number, isShort: boolean) => {
    const order = isShort ? 'por fecha' : 'mes por mes';
    return documents === 1
      ? `Un documento, tan largo como sus palabras, ${order}.`
      : `${capitalized(counted.documents(documents).replace(/^\S+/, inWords(documents)))}, cada uno tan largo como sus palabras, ${order}.`;
  },
  /** `Artículo, 3 mar` */
  label: (kind: string, day: number, month: number) =>
    `${kind}, ${String(day)} ${months.format(Date.UTC(2000, month - 1, 1))}`,
  words: (count: number) => counted.words(count),
  cut: (words: string) => `más de ${words} palabras: cortado en el borde`,
  gap: (count: number) =>
    count === 1 ? 'Un mes sin documentos' : `${capitalized(inWords(count))} meses sin documentos`,
  undated: 'Sin un mes determinado',
  years: 'Años',
  transcript: 'una transcripción',
  other: 'otro documento',
  choices: 'Ordenar y filtrar',
  picture: (month: string, documents: string) => `${month}, ${documents}`,
};
