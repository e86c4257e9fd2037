import type { Figure } from '../record/figure.ts';
import { counted } from './parts/counts.ts';

const claimed: Record<Figure['status'], string> = {
  stated: 'stated',
  target: 'a target',
  forecast: 'a forecast',
  hedged: 'said with doubt',
};

/** Quantities and how they are claimed. */
export const figureWords = {
  claimed,
  title: 'Figures',
  titleOfPage: (page: number) => `Figures, page ${String(page)}`,
  description: 'The quantities that the documents state, each in its sentence and linked to its passage.',
  total: (figures: number, documents: number) => `${counted.figures(figures)} in ${counted.documents(documents)}`,
  intro: (total: string, page: number, pages: number) =>
    `${total}.${pages > 1 ? ` Page ${String(page)} of ${String(pages)}.` : ''} Each stands in its own sentence and leads to its passage. How it is claimed is read from the words around it by rule: a target is what somebody wants or promises, a forecast what somebody expects.`,
  byClaim: 'Figures by how they are claimed',
  byDocument: 'Figures by document',
  claim: 'Claimed',
  all: 'All',
  filter: (name: string, count: number) => `${name} (${String(count)})`,
  continued: 'continued',
  measures: (what: string) => `measures “${what}”`,
};
