import { countOf, formatNumber, listOf } from './parts/language.ts';
import { facetNames } from './parts/lists.ts';
import { capitalized } from './parts/spanish.ts';

const { kind, speaker, mode, topic, event, year, language } = facetNames;
const passage = { one: 'pasaje', other: 'pasajes' };
const page = { one: 'página', other: 'páginas' };
const withFilters = (narrowed: boolean) => (narrowed ? ' con estos filtros' : '');
const atLeast = (more: boolean, words: string) => (more ? `al menos ${words}` : words);

const withPlaces = (heading: string, places: string | undefined) => (places ? `${heading}: ${places}` : heading);

const noExact = 'ningún pasaje tiene estas palabras en este orden';

/** What search says of its answers. */
export const answerWords = {
  /** Parts of a sentence; `more`: there may be more of them. */
  noExact,
  exact: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'pasaje exacto', other: 'pasajes exactos' })),
  said: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'declaración que responde', other: 'declaraciones que responden' })),
  apart: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'pasaje con todas las palabras', other: 'pasajes con todas las palabras' })),
  pages: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'página relacionada', other: 'páginas relacionadas' })),
  /** `narrowed`: filters are chosen. */
  found: (parts: readonly string[], query: string, narrowed: boolean) => {
    const list = parts.join(', ').replace(`${noExact}, `, `${noExact}; `);
    return `${capitalized(list)} para “${query}”${withFilters(narrowed)}.`;
  },
  nothing: (query: string, narrowed: boolean) => `Sin resultados para “${query}”${withFilters(narrowed)}.`,
  notLoaded: 'No se pudo cargar una parte del índice. Busca otra vez; si no ayuda, vuelve a cargar la página.',
  /** Answers may be there already. */
  slow: 'La búsqueda sigue. Si tarda demasiado, vuelve a cargar la página.',
  /** A question around a link with other words. */
  correction: { before: '¿Quisiste decir ', after: '?' },
  leavingOut: { before: '¿Buscar sin ', after: '?' },
  phrase: (words: string) => `“${words}”`,
  /** The words that were looked for are those of the source, and the page shows them corrected. */
  asReceived: 'como se recibió',
  reportedBy: (speaker: string) => `${speaker}, en paráfrasis`,
  /** Somebody whose name is the question has words of their own in the passage. */
  speaks: 'habla',
  altered: 'copia alterada',
  covers: 'Abarca',
  quoted: { open: '“', close: '”' },
  source: '✓ fuente',
  sourceOf: (passage: string) => `Fuente de ${passage}`,
  /** What follows a title: `La larga sequía, ¶7` */
  placeBehind: (passage: string) => `, ${passage}`,
  passages: (count: number) => countOf(count, passage),
  morePassages: 'Mostrar más pasajes',
  /** `3 pasajes más en La larga sequía (2) y otros 4 documentos` */
  leftPassages: (count: number, documents: readonly { title: string; count: number }[]) => {
    const [named, others] = documents.length > 3 ? [documents.slice(0, 2), documents.length - 2] : [documents, 0];
    const list = listOf([
      ...named.map((own) => `${own.title} (${formatNumber(own.count)})`),
      ...(others > 0 ? [others === 1 ? 'otro documento' : `otros ${formatNumber(others)} documentos`] : []),
    ]);
    return `${countOf(count, { one: 'pasaje más', other: 'pasajes más' })} en ${list}`;
  },
  named: 'Lo que nombra la pregunta',
  toTry: 'Para probar',
  /** Pages by the stems of their words. */
  related: 'Páginas relacionadas: otras formas de las palabras, o las palabras más separadas',
  morePages: 'Mostrar más páginas',
  order: 'Orden',
  orders: { best: 'Mejores', newest: 'Recientes', oldest: 'Antiguos' },
  /** Headings of lists. `places`: how many passages in how many documents, once that is known. */
  headings: {
    word: (places: string | undefined) => capitalized(places ?? 'pasajes'),
    together: (places: string | undefined) => withPlaces('Estas palabras, en este orden', places),
    apart: (places: string | undefined) => withPlaces('Todas estas palabras, en cualquier parte de un pasaje', places),
    said: (speaker: string, about: string, places: string | undefined) =>
      withPlaces(about === '' ? `Lo que dijo ${speaker}` : `Lo que dijo ${speaker} sobre “${about}”`, places),
  },
  ownFirst: 'primero sus propias palabras',
  places: (count: number, documents: number) =>
    `${countOf(count, passage)} en ${countOf(documents, { one: 'documento', other: 'documentos' })}`,
  anyValue: 'cualquiera',
  filters: { kind, speaker, mode, topic, event, year, language },
  fromDisk:
    'En esta copia descargada, la búsqueda encuentra palabras exactas y pasajes que las tienen todas. Solo en el sitio web encuentra páginas relacionadas.',
  showFilters: 'Filtros',
  clear: 'Quitar filtros',
  /** The sentence on what is searched, where there is no answer. */
  searched: (searching: string) => searching.replace(/^Se busca/, 'Se buscó'),
  /** A value of a filter, and how many answers have it. `complete`: all answers were counted. */
  value: (value: string, passages: number, pages: number, complete: boolean): string => {
    const counts = [
      ...(passages > 0 ? [countOf(passages, passage)] : []),
      ...(pages > 0 ? [countOf(pages, page)] : []),
    ];
    if (counts.length > 0) return `${value} (${counts.join(', ')})`;
    return complete ? `${value} (ninguno)` : value;
  },
  /** Of what these are the counts. `whole`: there are no more passages. */
  counted: (passages: number, whole: boolean, pages: boolean): string => {
    const which =
      passages === 1
        ? `el ${whole ? 'único' : 'primer'} pasaje`
        : `los ${whole ? '' : 'primeros '}${countOf(passages, passage)}`;
    const of = [
      ...(passages > 0 ? [`${which} con estas palabras`] : []),
      ...(pages ? ['todas las páginas relacionadas'] : []),
    ];
    return of.length > 0 ? `Los números cuentan ${listOf(of)}.` : '';
  },
};
