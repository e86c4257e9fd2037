import type { Basis } from '../../../record/sourced.ts';
import { formatNumber } from './language.ts';

/** By what lists and answers are chosen: the same name wherever it is a choice. */
export const facetNames = {
  kind: 'Tipo',
  speaker: 'Quién habla',
  mode: 'Forma',
  document: 'Documento',
  topic: 'Tema',
  event: 'Evento',
  year: 'Año',
  language: 'Idioma',
};

const dateBases: Record<Basis, string> = {
  stated: 'la fecha consta',
  inferred: 'fecha por deducción',
  supplied: 'fecha según el editor',
};

/** Lists of documents, people, topics, events …, and the choices above them. */
export const listWords = {
  choices: 'Ordenar y filtrar',
  order: 'Orden',
  /** `entries`: `5 documentos`. */
  all: (entries: string) => `Lista completa: ${entries}`,
  more: (count: number) => `y ${formatNumber(count)} más`,
  /** `kind` is the list’s own name, `value` what was chosen. */
  chosen: (list: string, value: string) => `${list}: ${value}`,
  /** `by`: an order’s label, in the line of pages above. */
  inOrder: (by: string) => `Por ${by.toLowerCase()}`,
  page: (page: number, pages: number) => `Página ${formatNumber(page)} de ${formatNumber(pages)}.`,
  pagesOfList: 'Páginas de la lista',
  previous: 'Anterior',
  next: 'Siguiente',
  earlier: 'Anteriores',
  later: 'Posteriores',
  documents: 'Documentos',
  events: 'Eventos',
  lists: 'Listas',
  orders: {
    date: { label: 'Fecha', says: 'por fecha' },
    title: { label: 'Título', says: 'por título' },
    length: { label: 'Extensión', says: 'primero los más largos' },
    name: { label: 'Nombre', says: 'por nombre' },
    passages: { label: 'Pasajes', says: 'por el número de pasajes que los nombran' },
  },
  facets: {
    kind: facetNames.kind,
    year: facetNames.year,
    month: 'Mes',
    event: facetNames.event,
    publisher: 'Publicado por',
    language: 'Idioma',
    country: 'País',
    words: 'Sus palabras',
    place: 'Lugar',
    basis: 'Origen de la fecha',
    held: 'Documentos',
  },
  undated: 'No se encontró fecha',
  withoutKind: 'no se encontró el tipo',
  quoted: 'entre comillas',
  reported: 'en paráfrasis',
  spoken: 'de una transcripción',
  /** `how`: "entre comillas". */
  withWords: (how: string) => `palabras ${how}`,
  withDocuments: 'con documentos propios',
  namedOnly: 'solo mencionados',
  passagesOf: (passages: string, documents: string) => `${passages} en ${documents}`,
  noPassage: 'en ningún pasaje publicado aquí',
  onTimeline: 'Ver en la cronología',
  yearNotKnown: 'No se sabe el año',
  dateBasis: (basis: Basis) => dateBases[basis],
};

/** Lists that are in several pages. */
export const pagerWords = {
  pages: 'Páginas de la lista',
  before: 'Anterior',
  previous: 'Anterior',
  next: 'Siguiente',
};
