import type { Figure } from '../../record/figure.ts';
import { counted } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';

const claimed: Record<Figure['status'], string> = {
  stated: 'affirmé',
  target: 'voulu ou promis',
  forecast: 'attendu',
  hedged: 'incertain',
};

/** Quantities and how they are claimed. */
export const figureWords = {
  claimed,
  title: 'Chiffres',
  titleOfPage: (page: number) => `Chiffres, page ${String(page)}`,
  description: 'Les chiffres que donnent les documents, chacun dans sa phrase et relié à son passage.',
  total: (figures: number, documents: number) => `${counted.figures(figures)} dans ${counted.documents(documents)}`,
  intro: (total: string, page: number, pages: number) =>
    `${total}.${pages > 1 ? ` Page ${String(page)} sur ${String(pages)}.` : ''} Chacun est montré dans sa phrase et mène à son passage. Des règles décident, d’après les mots qui l’entourent, s’il est affirmé, voulu ou promis, attendu ou incertain.`,
  byClaim: 'Chiffres selon la façon dont ils sont donnés',
  byDocument: 'Chiffres par document',
  claim: 'Donné comme',
  all: 'Tous',
  filter: (name: string, count: number) => `${name} (${formatNumber(count)})`,
  continued: 'suite',
  /** The words that say what is measured. */
  measures: (what: string) => `« ${what} »`,
};
