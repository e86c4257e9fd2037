import type { Kind } from '../../record/document-kinds.ts';
import { documentWords } from './documents.ts';
import { copyWords } from './parts/copying.ts';
import { onDay } from './parts/spanish.ts';

/** How a value is known that the document does not state. */
const by = (basis: string): string => (basis === 'inferred' ? 'por deducción' : 'según el editor');

/** What newspapers and web pages mostly are. */
const unsaid: ReadonlySet<Kind> = new Set(['article', 'explainer']);

/** Behind who is quoted, where somebody is named. */
const behind = (who: string, words: string): string => (who === '' ? words : `${who}, ${words}`);

/** What the page of citations says, and what goes with a citation wherever it is pasted. */
export const citeWords = {
  cite: 'Citar',
  /** A document, or a statement by its place. */
  titleOf: (title: string) => `Citar ${title}`,
  copyOf: (form: string) => `Copiar ${form}`,
  pageLabel: 'Referencias',
  reading: 'Página de lectura',
  styles: 'Estilos',
  chicagoNote: 'Chicago, nota',
  chicagoEntry: 'Chicago, bibliografía',
  apaEntry: 'APA, referencia',
  apaInText: 'APA, en el texto',
  mlaEntry: 'MLA, obras citadas',
  mlaInText: 'MLA, en el texto',
  records: 'Para gestores de referencias',
  download: 'Descargar',
  copy: 'Copiar',
  copied: copyWords.copied,
  notCopied: `${copyWords.refused} El texto se puede seleccionar.`,
  data: 'El documento mismo:',
  ofOne: { txt: 'texto, como se publica', json: 'registro, JSON', tei: 'TEI' },
  ofAll: {
    txt: 'textos de todos los documentos',
    json: 'registros de todos los documentos',
    tei: 'TEI de todos los documentos',
  },
  about: (what: string) => `Estas referencias son de ${what}.`,
  wholeAgain: 'Citar el documento completo',
  address: 'Dirección',
  known: 'Qué significan los corchetes y las notas',
  passages: 'Un pasaje',
  turns: 'Una intervención',
  passagesHint:
    'La nota completa y luego las formas cortas, para usar después de ella o con la entrada de arriba. El nombre enlaza al pasaje.',
  save: (file: string) => `Guardar como ${file}`,
  passageRecords: 'Cada pasaje y cada cita, de todos los documentos:',
  passageKey: (id: string) => `Cada clave termina con el lugar, como en ${id}.`,
  /** In a record: where in the work, and at which address. */
  remark: (place: string, address?: string) => (address === undefined ? place : `${place}, ${address}`),
  inArchive: (address: string, archive: string) => `${address} en ${archive}`,
  quotations: 'Una cita',
  chicagoFull: 'Chicago, nota',
  chicagoShort: 'Chicago, corta',
  apa: 'APA',
  mla: 'MLA',
  locators: {
    paragraph: { long: 'párr.', short: 'párr.' },
    turn: 'intervención',
    heading: 'intertítulo',
    title: 'titular',
  },
  quotedIn: (who: string) => behind(who, 'cit. en '),
  reportedIn: (who: string) => behind(who, 'según se informa en '),
  citedIn: (who: string) => behind(who, 'como se citó en '),
  qtdIn: 'cit. en ',
  reportedShort: 'según se informa en ',
  altered: (note: string | undefined) =>
    `Copia alterada: ${note ?? 'su redacción puede no ser la que se publicó o se dijo.'}`,
  terms: (terms: string) => `Condiciones: ${terms}`,
  titleSupplied: 'Título agregado por el editor.',
  dateBy: (basis: string, note: string | undefined) => `Fecha ${by(basis)}${note ? `: ${note}` : '.'}`,
  /** Of values that are not there; of what is not published nothing is said. */
  missingDate: {
    notStated: 'No consta la fecha.',
    notShown: undefined,
    noneFound: 'No se encontró fecha; es lo que indica “s. f.”.',
  },
  dateHeld: 'La fecha es el día en que tuvo lugar.',
  heldOn: (day: string) => `Tuvo lugar ${onDay(day)}.`,
  /** Where a field holds a day or a year alone. */
  dateSaid: (date: string) => `Fecha: ${date}.`,
  authorBy: (basis: string) => `Autor ${by(basis)}.`,
  missingAuthor: {
    notStated: 'No consta el autor: el título va primero.',
    notShown: undefined,
    noneFound: 'No se encontró autor: el título va primero.',
  },
  reporters: (names: string) => `Según sus créditos, con información de ${names}.`,
  missingPublisher: {
    notStated: 'No consta quién lo publicó.',
    notShown: undefined,
    noneFound: 'No se encontró quién lo publicó.',
  },
  publisherBy: (basis: string) => `Quién lo publicó, ${by(basis)}.`,
  heldBy: (archive: string) => `Copia de ${archive}.`,
  /** In brackets behind a title, where its form does not say what it is. */
  genre: (kind: Kind): string | undefined => (unsaid.has(kind) ? undefined : documentWords.kind(kind)),
};
