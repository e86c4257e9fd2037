import { formatNumber } from './parts/language.ts';

/** What stands around every page. */
export const frameWords = {
  skip: 'Ir al contenido',
  search: 'Buscar',
  archive: 'Acervo',
  allSections: 'Todas las secciones',
  menu: 'Menú',
  /** `known`: of how many it is on record since when they have not changed. */
  keptByteForByte: ({ known, all }: { known: number; all: number }) => {
    if (known === 0) return 'Cada archivo fuente se conserva con su SHA-256.';
    if (known < all)
      return `${formatNumber(known)} de ${formatNumber(all)} archivos fuente: sin cambios desde que se recibieron (comprobado con SHA-256).`;
    return all === 1
      ? 'El archivo fuente está sin cambios desde que se recibió (comprobado con SHA-256).'
      : `Los ${formatNumber(all)} archivos fuente están sin cambios desde que se recibieron (comprobado con SHA-256).`;
  },
  notHeld: (what: readonly string[]) => `Sin copia aquí: ${what.join(', ')}.`,
  howMade: 'Cómo se hizo',
  data: 'Datos y referencias',
  theme: 'Colores',
  themes: [
    { value: '', label: 'Del sistema' },
    { value: 'light', label: 'Claros' },
    { value: 'dark', label: 'Oscuros' },
  ],
  shortcuts: 'Atajos de teclado',
  takeAway: 'Llévatelo',
  reportMistake: 'Reportar un error',
};

/** The parts of the site, as the menu calls them. */
export const sectionWords = {
  documents: 'Documentos',
  quotes: 'Declaraciones',
  people: 'Personas',
  topics: 'Temas',
  timeline: 'Cronología',
  compare: 'Comparar',
  dossiers: 'Guías',
  search: 'Buscar',
  about: 'Acerca de',
  organizations: 'Organizaciones',
  places: 'Lugares',
  agreements: 'Acuerdos y políticas',
  events: 'Eventos',
  figures: 'Cifras',
  topicsOf: (archive: string) => `Temas de ${archive}`,
};

/** What tells readers where they are, and where to go on. */
export const waysWords = {
  whereYouAre: 'Dónde estás',
  archive: 'Inicio',
  /** In a list of several pages. */
  page: (page: number) => `Página ${formatNumber(page)}`,
  source: 'Texto y fuente',
  onPage: 'En esta página',
  byDate: 'Anterior y posterior',
  earlier: 'Anterior',
  later: 'Posterior',
  /** Why something has no place in the order of dates. */
  undated: {
    notStated: 'No consta su fecha, así que no tiene lugar en el orden por fecha.',
    notShown: 'Su fecha no se muestra aquí, así que no tiene lugar en el orden por fecha.',
    noneFound: 'No se encontró su fecha, así que no tiene lugar en el orden por fecha.',
  },
};
