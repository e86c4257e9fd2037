import type { Figure } from '../../record/figure.ts';
import { counted } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';

const claimed: Record<Figure['status'], string> = {
  stated: 'afirmada',
  target: 'deseada o prometida',
  forecast: 'esperada',
  hedged: 'incierta',
};

/** Quantities and how they are claimed. */
export const figureWords = {
  claimed,
  title: 'Cifras',
  titleOfPage: (page: number) => `Cifras, página ${formatNumber(page)}`,
  description: 'Las cifras que dan los documentos, cada una en su oración y con enlace a su pasaje.',
  total: (figures: number, documents: number) => `${counted.figures(figures)} en ${counted.documents(documents)}`,
  intro: (total: string, page: number, pages: number) =>
    `${total}.${pages > 1 ? ` Página ${formatNumber(page)} de ${formatNumber(pages)}.` : ''} Cada una se muestra en su oración y enlaza a su pasaje. Si es afirmada, deseada o prometida, esperada o incierta lo decide una regla por las palabras que la rodean.`,
  byClaim: 'Cifras por la manera en que se dan',
  byDocument: 'Cifras por documento',
  claim: 'Se da como',
  all: 'Todas',
  filter: (name: string, count: number) => `${name} (${formatNumber(count)})`,
  continued: 'continuación',
  /** The words that say what is measured. */
  measures: (what: string) => `“${what}”`,
};
