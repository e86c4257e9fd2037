import type { EvidenceField } from '../../../record/evidence.ts';
import type { Contributor, Occurred } from '../../../record/document.ts';
import type { Basis } from '../../../record/sourced.ts';
import { listOf } from './language.ts';
import { capitalized } from './spanish.ts';

/** How a value is known. */
export const basisWords: Record<Basis, string> = {
  stated: 'consta',
  inferred: 'por deducción',
  supplied: 'según el editor',
};

const heldFields: Record<NonNullable<Occurred['supplied']>['fields'][number], string> = {
  date: 'el día',
  start: 'el comienzo',
  end: 'el final',
  timezone: 'la zona horaria',
  medium: 'el medio',
  place: 'el lugar',
};

const contributors: Record<Contributor['role'], string> = {
  author: 'Autoría',
  reporter: 'Información',
  contributor: 'Colaboración',
  editor: 'Edición',
  translator: 'Traducción',
  photographer: 'Fotografías',
};

/** What a field is called beside the words that it rests on. */
const restingFields: Record<EvidenceField, string> = {
  kind: 'el tipo',
  title: 'el título',
  date: 'la fecha',
  occurred: 'la hora y el lugar',
  terms: 'las condiciones',
  publisher: 'los datos de publicación',
  textState: 'el estado del texto',
  language: 'el idioma',
  contributors: 'la autoría',
};

/** What is known of a document, and how. */
export const factWords = {
  restingFields,
  moved: 'los pasajes, ahora aquí,',
  held: 'Tuvo lugar',
  heldFields,
  /** Which parts of it the editor gives, and why. */
  heldSupplied: (fields: readonly string[], reason: string) =>
    `${capitalized(listOf(fields))}, según el editor: ${reason}`,
  date: 'Fecha',
  published: 'Publicado',
  modified: 'Modificado',
  author: 'Autoría',
  publisher: 'Publicado por',
  terms: 'Condiciones',
  title: 'Título',
  kind: 'Tipo',
  language: 'Idioma',
  /** Of a language that ingest has no rules for. */
  unread: (language: string) =>
    `De un texto en ${language} se encuentran las palabras entre comillas; no se lee quién las dice, ni declaraciones en paráfrasis, fechas o cifras.`,
  text: 'Texto',
  verbatim: 'literal',
  contributors,
  /** In place of a value that the editor looked for. */
  notStated: 'no consta, según el editor',
  /** Behind a value that the archive gives, where the source does not. */
  notInSource: 'No consta en el documento, según el editor.',
  /** Behind the names in credits, where nobody is named as the author. */
  creditsOnly: {
    notStated: 'Según sus créditos; no consta el autor, según el editor.',
    notShown: 'Según sus créditos.',
    noneFound: 'Según sus créditos; no se encontró firma.',
  },
  /** A name and the place that stands with it. */
  nameIn: (name: string, place: string) => `${name} (${place})`,
  /** Before the evidence of a value: `por deducción, a partir de`. */
  basisFrom: (basis: string) => `${basis}, a partir de`,
  /** A word of evidence, before its place. */
  evidence: (words: string) => `“${words}”`,
  /** Behind the place of evidence of which the words are not shown. */
  evidenceWithheld: '(palabras que no se publican aquí)',
};
