import type { Basis } from '../../../record/sourced.ts';
import { formatNumber } from './language.ts';

/** By what lists and answers are chosen: the same name wherever it is a choice. */
export const facetNames = {
  kind: 'Type',
  speaker: 'Qui parle',
  mode: 'Forme',
  document: 'Document',
  topic: 'Thème',
  event: 'Événement',
  year: 'Année',
  language: 'Langue',
};

const datedBy: Record<Basis, string> = {
  stated: 'date indiquée',
  inferred: 'date déduite',
  supplied: 'date ajoutée par l’archiviste',
};

/** Lists of documents, people, topics, events …, and the choices above them. */
export const listWords = {
  choices: 'Trier et filtrer',
  order: 'Ordre',
  /** `entries`: `5 documents`. */
  all: (entries: string) => `Toute la liste : ${entries}`,
  more: (count: number) => `et ${formatNumber(count)} de plus`,
  /** `kind` is the list’s own name, `value` what was chosen. */
  chosen: (list: string, value: string) => `${list} : ${value}`,
  /** `by`: an order’s label, in the line of pages above. */
  inOrder: (by: string) => `Par ${by.toLowerCase()}`,
  page: (page: number, pages: number) => `Page ${String(page)} sur ${String(pages)}.`,
  pagesOfList: 'Pages de la liste',
  previous: 'Précédent',
  next: 'Suivant',
  earlier: 'Avant',
  later: 'Après',
  documents: 'Documents',
  events: 'Événements',
  lists: 'Listes',
  orders: {
    date: { label: 'Date', says: 'par date' },
    title: { label: 'Titre', says: 'par titre' },
    length: { label: 'Longueur', says: 'du plus long au plus court' },
    name: { label: 'Nom', says: 'par nom' },
    passages: { label: 'Passages', says: 'par nombre de passages qui en font mention' },
  },
  facets: {
    kind: facetNames.kind,
    year: facetNames.year,
    month: 'Mois',
    event: facetNames.event,
    publisher: 'Éditeur',
    language: 'Langue',
    country: 'Pays',
    words: 'Leurs propos',
    place: 'Lieu',
    basis: 'Datation',
    held: 'Documents',
  },
  undated: 'Aucune date trouvée',
  withoutKind: 'aucun type trouvé',
  quoted: 'entre guillemets',
  reported: 'rapportés',
  spoken: 'transcrits',
  /** `how`: "entre guillemets". */
  withWords: (how: string) => `propos ${how}`,
  withDocuments: 'avec leurs documents',
  namedOnly: 'mention seule',
  passagesOf: (passages: string, documents: string) => `${passages} dans ${documents}`,
  noPassage: 'dans aucun passage publié ici',
  onTimeline: 'Voir dans la chronologie',
  yearNotKnown: 'Année inconnue',
  dateBasis: (basis: Basis) => datedBy[basis],
};

/** Lists that are in several pages. */
export const pagerWords = {
  pages: 'Pages de la liste',
  before: 'Précédent',
  previous: 'Précédent',
  next: 'Suivant',
};
