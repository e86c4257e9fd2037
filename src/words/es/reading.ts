import { countOf, formatNumber, listOf } from './parts/language.ts';
import { pictureWords } from './parts/pictures.ts';
import { theDay } from './parts/spanish.ts';

/** What stands around the text on a reading page. */
export const readingWords = {
  formerAddress: 'Dirección anterior',
  /** On the button, as readers know it from others. */
  settingsSign: 'Aa',
  /** What screen readers call it. */
  settings: 'Aa, ajustes de lectura',
  /** Of a question that names nothing. */
  questionAsked: (number: string, asked: string) => `Pregunta ${number}: “${asked}”`,
  question: (number: string, about: string) => `Pregunta ${number}: ${about}`,
  table: 'Tabla',
  caption: 'Pie de foto; la imagen no está en esta copia',
  pullQuote: 'Destacado',
  pullQuoteRepeats: 'Destacado, repite',
  /** What screen readers call the sign in the margin that leads to the source: by the passage's number, `2.3`. */
  sourceOf: (number: string) => `${number} fuente`,
  sourceCorrected: (number: string) => `${number} fuente: palabras corregidas`,
  /** In the place of the sign, where words were corrected; and at the first, which says what it is. */
  correctedSign: 'corregido',
  firstSource: '✓ fuente',
  /** What screen readers call a time beside a speaker that leads to the recording. */
  hearFrom: (time: string) => `Oírlo desde ${time}`,
  speakers: 'Hablantes',
  notToldApart: 'Una etiqueta puede ser de más de una persona.',
  noteKinds: {
    correction: 'corregido',
    sic: 'como en la fuente',
    decided: 'decisión del editor',
    meant: 'de quién se trata',
    figure: 'una cifra',
    day: 'de qué día se trata',
    parallel: 'las mismas palabras en otra parte',
  },
  /** `kinds`: what they are about, each once. */
  notes: (count: number, kinds: readonly string[]) =>
    `${count === 1 ? 'Nota' : `${formatNumber(count)} notas`}: ${kinds.join(', ')}`,
  /** Of a statement, behind its words. */
  saidBy: (name: string) => `${name}, según el editor:`,
  noQuotation: 'no es una cita, según el editor:',
  /** Of a passage of a transcript, behind its first words. */
  decidedOf: {
    'not-a-label': 'no empieza con la etiqueta de quien habla, según el editor:',
    end: 'ya no es de quien venía hablando, según el editor:',
  },
  corrected: 'Corregido',
  times: (count: number) => (count === 1 ? '1 vez' : `${formatNumber(count)} veces`),
  asReceived: 'Como se recibió',
  /** The button that undoes corrections. */
  showReceived: 'Mostrar como se recibió',
  standsSo: 'está así en la fuente.',
  isDay: (day: string) => `es ${theDay(day)}.`,
  /** Behind whom words mean. */
  meansByEditor: (reason: string) => `, según el editor: ${reason}`,
};

/** How many entries of a kind that has a name for one and for many. */
interface NamedKind {
  count: number;
  one: string;
  many: string;
}

const countKind = ({ count, one, many }: NamedKind): string =>
  countOf(count, { one: one.toLowerCase(), other: many.toLowerCase() });

/** What stands behind a document's words. */
export const footWords = {
  label: 'Sobre este documento',
  /** `3 personas, 1 lugar`. */
  named: (kinds: readonly NamedKind[]) => kinds.map(countKind).join(', '),
  quotations: 'Lo que se dijo',
  inTheList: (count: string) => `${count}, en la lista de declaraciones`,
};

/** What is in a document, in a line that folds out where there is little room. */
export const contentsWords = {
  label: 'En este documento',
  questions: (count: number) => (count === 1 ? 'una pregunta' : `${formatNumber(count)} preguntas`),
  turns: (count: number) => (count === 1 ? 'una intervención' : `${formatNumber(count)} intervenciones`),
  /** Behind the questions: turns that are no part of one. */
  otherTurns: (count: number) => (count === 1 ? 'otra intervención' : `otras ${formatNumber(count)} intervenciones`),
  headings: (count: number) => (count === 1 ? 'un intertítulo' : `${formatNumber(count)} intertítulos`),
  more: (count: number) => `${formatNumber(count)} más`,
};

/** What the archive bases on a document's words, in a line that folds out. */
export const restingWords = {
  heading: 'Datos tomados de este documento',
  /** `3 eventos`; of kinds that have a name for one and for many. */
  entries: (count: number, names: Omit<NamedKind, 'count'>) => countKind({ count, ...names }),
  /** `field` has its article: `la fecha`. */
  own: (field: string) => field,
  others: (count: number) => (count === 1 ? 'otro documento' : `otros ${formatNumber(count)} documentos`),
  /** Before the title of a document that rests on a passage. */
  whatOf: (what: string) => `${what} de`,
  summary: (parts: readonly string[]) => listOf(parts),
};

/** What the map above a text draws, and the same in numbers. */
export const lengthWords = {
  heading: 'Extensión',
  /** `turns`: whether its parts are turns, and not paragraphs. */
  map: (turns: boolean) =>
    `En el mapa, ${turns ? 'las intervenciones más largas' : 'los párrafos más largos'} tienen más palabras.`,
  table: pictureWords.table,
  columns: { part: 'Parte', words: 'Palabras', quotations: 'Citado' },
};

/** Those who speak in a transcript, as one. */
export const turnRoles = {
  official: 'Funcionarios',
  speaker: 'Oradores',
  press: 'Prensa',
  audience: 'Público',
  moderator: 'Moderación',
  interpreter: 'Intérpretes',
};

/** What passages share with others. */
export const parallelWords = {
  /** Before the place of the other passage. */
  leads: {
    inTranscript: 'Está en la transcripción:',
    quotedIn: 'Citado en',
    quotedAlso: 'Citado también en',
    printedAgain: 'Impreso otra vez como',
    titleQuotes: 'El titular cita',
    sameWords: 'Las mismas palabras en',
  },
  otherPlaces: (count: number) =>
    count === 1 ? 'Las mismas palabras en otro lugar' : `Las mismas palabras en otros ${formatNumber(count)} lugares`,
  wordForWord: 'Palabra por palabra.',
  onlyHere: 'Tachado: solo aquí.',
  onlyThere: 'Subrayado: solo allí.',
  interpreted: 'Las palabras pasaron por un intérprete: una diferencia no es por fuerza un error de cita.',
  thisAltered: 'Esta es una copia alterada.',
  thatAltered: 'La otra es una copia alterada.',
};

/** Who speaks most. */
export const speakingWords = {
  heading: 'Quién habla más',
  /** Of the picture and the table, on the page of text and source. */
  elsewhere: 'Intervención por intervención',
  /** `shares`: "Funcionarios 84%". */
  sentence: (turns: string, words: string, shares: readonly string[], isTimed: boolean) =>
    `${turns}, ${words}${shares.length > 1 ? `: ${shares.join(', ')}` : ''}. Contado en palabras${isTimed ? '' : ': las intervenciones no tienen tiempos'}.`,
  /** Where the picture is not quite to scale. */
  widened: 'Las intervenciones de pocas palabras se dibujan más anchas de lo que son.',
  table: pictureWords.table,
  columns: { turn: 'Intervención', speaker: 'Quién habla', role: 'Papel', words: 'Palabras', share: 'Parte' },
  /** The name of a turn in the picture. */
  turn: (number: string, speaker: string, words: string) => `Intervención ${number}, ${speaker}: ${words}`,
};
