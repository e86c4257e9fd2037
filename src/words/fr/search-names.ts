import { de } from './parts/prepositions.ts';

/** What search shows of somebody or something that a question names. */
export const nameWords = {
  saidAbout: 'A parlé de',
  spokeAbout: 'Qui en a parlé',
  saidOfThem: 'Ce qui en est dit',
  eventsWith: 'Événements avec',
  mostWith: 'Le plus souvent avec',
  tookPart: 'Qui y a pris part',
  about: 'À propos',
  guide: 'Guide',
  printed: 'Nom tel qu’imprimé',
  /** As somebody asks for it. */
  officesOf: (title: string, of: string) => [
    `${title} ${de(of)}`,
    ...['du', 'de la', 'de l’', 'des'].map((article) => `${title} ${article}${article.endsWith('’') ? '' : ' '}${of}`),
  ],
};
