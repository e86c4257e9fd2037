import { copyWords } from './parts/copying.ts';
import { formatNumber } from './parts/language.ts';

const leading = (count: number | undefined) => (count === undefined ? '' : `${formatNumber(count)}, `);

const proceduralAre = 'saludos, cesiones de la palabra, fallas de la línea';

/** What the buttons on the lists of statements say. Loaded by the browser: keep it small. */
export const quoteToolWords = {
  copy: copyWords.withCitation,
  /** For who hears it: of which statement. */
  copyOf: (called: string) => `${copyWords.withCitation}: ${called}`,
  copied: copyWords.copied,
  cannotCopy: copyWords.refusedField,
  text: 'La declaración con su referencia',
  clear: 'Quitar filtros',
  all: (count: number) => `Todas las declaraciones: ${formatNumber(count)}`,
  some: (shown: number, all: number) => `${formatNumber(shown)} de ${formatNumber(all)} declaraciones`,
  /** For who hears it: `Quién habla: cualquiera`. */
  choiceOf: (label: string, chosen: string) => `${label}: ${chosen}`,
  /** What lists keep apart. */
  sections: {
    direct: 'Entre comillas',
    reported: 'En paráfrasis',
    spoken: 'De transcripciones',
    procedural: 'Intervenciones de trámite',
  },
  /** How many of a sort where that is known, in which order, and whose words they are. */
  sectionSays: {
    direct: (count: number | undefined) => `${leading(count)}primero las más largas; al final, las copias alteradas`,
    reported: (count: number | undefined) => `${leading(count)}palabras de los documentos, no de quienes hablan`,
    spoken: (count: number | undefined) => `${leading(count)}primero las más largas`,
    procedural: (count: number | undefined) => `${leading(count)}${proceduralAre}`,
  },
  proceduralAre,
  loading: 'Buscando en todas las declaraciones …',
  showMore: (count: number) => `Mostrar ${formatNumber(count)} más`,
  notLoaded: 'No se pudo cargar la lista.',
  quoted: (words: string) => `“${words}”`,
  source: '✓ fuente',
  sourceOf: (place: string) => `✓ fuente de ${place}`,
  place: (title: string, passage: string) => `${title}, ${passage}`,
};
