import { countOf, type PluralForms, formatNumber } from './language.ts';
import { fromTo } from './spanish.ts';

const count = (forms: PluralForms) => (value: number) => countOf(value, forms);

/** How many of what: `1 pasaje`, `82 pasajes`. */
export const counted = {
  bytes: count({ one: 'byte', other: 'bytes' }),
  changes: count({ one: 'cambio', other: 'cambios' }),
  corrections: count({ one: 'corrección', other: 'correcciones' }),
  directQuotations: count({ one: 'cita textual', other: 'citas textuales' }),
  documents: count({ one: 'documento', other: 'documentos' }),
  entries: count({ one: 'entrada', other: 'entradas' }),
  events: count({ one: 'evento', other: 'eventos' }),
  figures: count({ one: 'cifra', other: 'cifras' }),
  mentions: count({ one: 'mención', other: 'menciones' }),
  moreSpeakers: count({ one: 'hablante más', other: 'hablantes más' }),
  paragraphs: count({ one: 'párrafo', other: 'párrafos' }),
  passages: count({ one: 'pasaje', other: 'pasajes' }),
  places: count({ one: 'lugar', other: 'lugares' }),
  quotations: count({ one: 'cita', other: 'citas' }),
  rows: count({ one: 'fila', other: 'filas' }),
  sources: count({ one: 'fuente', other: 'fuentes' }),
  statements: count({ one: 'declaración', other: 'declaraciones' }),
  transcripts: count({ one: 'transcripción', other: 'transcripciones' }),
  turns: count({ one: 'intervención', other: 'intervenciones' }),
  words: count({ one: 'palabra', other: 'palabras' }),
};

const small =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );

/** `cinco`, `155`: as words up to twenty, before a noun; one is masculine. */
export const inWords = (value: number): string => small[value] ?? formatNumber(value);

/** How much the archive holds. */
export const coverageWords = {
  turns: (turns: number, transcripts: number) =>
    `${counted.turns(turns)} de ${transcripts === 1 ? 'una transcripción' : counted.transcripts(transcripts)}`,
  about: (count: string) => `unas ${count}`,
  dates: fromTo,
};
