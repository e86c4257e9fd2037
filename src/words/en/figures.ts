import type { Figure } from '../../record/figure.ts';
import { counted } from './parts/counts.ts';

const claimed: Record<Figure['status'], string> = {
  stated: 'stated',
  target: 'wanted or promised',
  forecast: 'expected',
  hedged: 'uncertain',
};

/** Quantities and how they are claimed. */
export const figureWords = {
  claimed,
  title: 'Figures',
  titleOfPage: (page: number) => `Figures, page ${String(page)}`,
  description: 'The figures the documents give, each in its sentence and linked to its passage.',
  total: (figures: number, documents: number) => `${counted.figures(figures)} in ${counted.documents(documents)}`,
  intro: (total: string, page: number, pages: number) =>
    `${total}.${pages > 1 ? ` Page ${String(page)} of ${String(pages)}.` : ''} Each is shown in its sentence and links to its passage. Whether it is stated, wanted or promised, expected or uncertain is decided by rule from the words around it.`,
  byClaim: 'Figures by how they are given',
  byDocument: 'Figures by document',
  claim: 'Given as',
  all: 'All',
  filter: (name: string, count: number) => `${name} (${String(count)})`,
  continued: 'continued',
  /** The words that say what is measured. */
  measures: (what: string) => `“${what}”`,
};
