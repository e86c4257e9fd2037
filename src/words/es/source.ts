import type { Contributor, Document, Region } from '../../record/document.ts';
import { counted } from './parts/counts.ts';
import { formatNumber, listOf } from './parts/language.ts';
import { readByLine } from './parts/read-by-line.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { onDay, theDay } from './parts/spanish.ts';

type Role = Region['role'];
type TextState = NonNullable<Document['textState']>['value'];

const roles: Record<Role, string> = {
  block: 'texto',
  metadata: 'metadatos',
  omitted: 'omitido',
  space: 'espacios',
};

/** What of the document's head and frame a stretch of its file became, by its field in the record. */
const values: Readonly<Record<string, string>> = {
  title: 'El titular, en lo alto de la página',
  dateline: 'El lugar y la fecha, arriba del texto',
  byline: 'La firma, en lo alto de la página',
  'front matter': 'Comienzo o final de los metadatos del archivo',
  'link address': 'La dirección de un enlace',
  affiliation: 'Para quién trabaja quien escribe',
  'date line': 'La línea de la fecha',
  'date line (updated)': 'Cuándo se modificó',
  deck: 'La línea debajo del titular',
  kicker: 'La línea encima del titular',
  kind: 'Lo que dice ser',
  letterhead: 'Quién lo emite',
  contact: 'A quién preguntar',
  'occurred.date': 'El día en que tuvo lugar',
  'occurred.start': 'Cuándo empezó',
  'occurred.end': 'Cuándo terminó',
  'occurred.medium': 'Por qué medio',
  'occurred.place': 'Dónde tuvo lugar',
};

/** The same where it stands on the line of a passage. */
const valuesWithin: Readonly<Record<string, string>> = {
  dateline: 'lugar y fecha, en una línea aparte',
};

const contributors: Record<Contributor['role'], string> = {
  author: 'Autoría',
  reporter: 'Información',
  contributor: 'Colaboración',
  editor: 'Edición',
  translator: 'Traducción',
  photographer: 'Fotografías',
};

const textStates: Record<TextState, string> = { verbatim: 'literal', altered: 'alterado', unknown: 'no se sabe' };

const afterPassage: Record<Role, (length: string) => string> = {
  block: (length) => `texto, ${length}`,
  metadata: (length) => `metadatos, ${length}`,
  omitted: (length) => `omitido, ${length}`,
  space: (length) => length,
};

/** “Text and source”: what is read beside the file that it was read from. */
export const sourceWords = {
  titleOf: (document: string) => `Texto y fuente de ${document}`,
  asRead: 'Como se lee',
  asReceived: 'Como se recibió',
  asExtracted: 'Como se extrajo del archivo',
  /** Behind the name of the file. */
  bytes: (bytes: number) => counted.bytes(bytes),
  accounted: (length: number) =>
    length === 1 ? 'Se da cuenta de su único carácter' : `Se da cuenta de los ${formatNumber(length)} caracteres`,
  lengthOf: (length: string, role: string) => `${role}: ${length}`,
  roles,
  partNames: { title: 'titular', dateline: 'lugar y fecha' },
  metadata: (names: readonly string[]) => listOf(names),
  unchangedSince: (day: string) => `Sin cambios desde ${theDay(day)}`,
  check: 'Compruébalo',
  /** Before what leads to it. */
  given: { source: 'El archivo, byte por byte:', extracted: 'El texto que se extrajo de él:' },
  notGiven: 'El archivo no se entrega aquí, solo su SHA-256.',
  /** Each before a command, the last before what it prints. */
  onUnix: 'Si tienes el archivo, calcula su SHA-256. En Linux y macOS:',
  onWindows: 'En Windows:',
  mustPrint: 'Debe imprimir:',
  /** A name that a command line could take for more than a name is left to be filled in. */
  commands: (name: string) => {
    const file = /^\w[\w.-]*$/.test(name) ? name : 'ARCHIVO';
    return { unix: `shasum -a 256 ${file}`, windows: `certutil -hashfile ${file} SHA256` };
  },
  byLine: readByLine,
  signs: 'Los caracteres invisibles se muestran con signos:',
  signOf: (name: string, count: number) => `${name}, ${formatNumber(count)}`,
  /** Before the reason. */
  omitted: 'Omitido:',
  leftOut: (reason: string) => `Omitido: ${reason}`,
  corrected: (from: string, reason: string): Sentence<'from'> => ['“', part('from', from), `”, corregido: ${reason}`],
  value: (field: string) => values[field] ?? (field ? `Metadatos: ${field}` : 'Metadatos que no se muestran aquí'),
  within: (field: string) => valuesWithin[field] ?? values[field] ?? field,
  repeats: (passage: string) => `destacado: repite ${passage}`,
  continued: 'Más de',
  sourceSpace: 'Espacios y saltos de línea',
  file: 'El archivo',
  proves:
    'Un SHA-256 que coincide muestra que el archivo no ha cambiado desde que se registró el número. No muestra de dónde vino el archivo.',
  known: 'Lo que se sabe, y cómo',
  columns: { value: 'Dato', recorded: 'Como está registrado', basis: 'Cómo se sabe', evidence: 'A partir de' },
  corrections: 'Correcciones',
  countOf: (count: number) => (count > 0 ? formatNumber(count) : 'ninguna'),
  noCorrection: 'Ninguna: el texto está como se recibió.',
  withheldCorrections: (count: number) => `${formatNumber(count)}, en palabras que no se publican aquí.`,
  regions: 'Qué llegó a ser cada parte del archivo',
  withheld:
    'El texto no se publica aquí. Abajo está lo que llegó a ser cada parte del archivo, y su extensión en caracteres.',
  /** Before and behind where a correction stands; `day`: on which it was made, if that is known. */
  correctedIn: (reason: string, place: string, day?: string): Sentence<'from' | 'to' | 'place'> => [
    part('from'),
    ' → ',
    part('to'),
    ' (',
    part('place', place),
    `): ${reason}${day === undefined ? '' : ` Corregido ${onDay(day)}.`}`,
  ],
  afterPassage,
  space: 'espacios y saltos de línea',
  fields: {
    title: 'Título',
    kind: 'Tipo',
    held: 'Tuvo lugar',
    date: 'Fecha',
    publisher: 'Publicado por',
    terms: 'Condiciones',
    textState: 'Estado del texto',
  },
  textStates,
  contributors,
  speaker: (turn: string) => `Quién habla, ${turn}`,
  oneOf: (count: number) => `una de ${formatNumber(count)} personas`,
  fixity: {
    hash: 'SHA-256',
    since: 'Sin cambios desde',
    notRecorded: 'no está registrado',
    bytes: 'Bytes',
    mediaType: 'Tipo de medio',
    encoding: 'Codificación',
    extracted: 'Texto extraído con',
    receivedAs: 'Recibido como',
    keptAs: 'Conservado como',
  },
  /** Characters that can't be seen, by the character. */
  invisible: {
    '\r': 'retorno de carro',
    '\t': 'tabulador',
    '\u00a0': 'espacio de no separación',
    '\u00ad': 'guion opcional',
    '\u200b': 'espacio de ancho cero',
    '\u2009': 'espacio fino',
    '\u202f': 'espacio fino de no separación',
    '\ufeff': 'marca de orden de bytes',
  },
};
