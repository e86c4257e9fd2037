import type { UndatedReason } from '../../record/date-mention.ts';
import { theDay } from './parts/spanish.ts';

/** Pages of events. */
export const eventWords = {
  event: 'Evento',
  date: 'Fecha',
  place: 'Lugar',
  people: 'Personas',
  noneFound: 'no se encontró',
  documents: 'Documentos',
  before: 'Antes',
  during: 'Durante el evento',
  onTheDay: 'Ese día',
  after: 'Después',
  open: 'No se sabe si antes o después',
  topics: 'De qué tratan sus documentos',
  /** In the list of sections, where there is little room. */
  topicsShort: 'Temas',
  topicsHow: 'Con la proporción de sus pasajes; un pasaje puede tratar de varios temas.',
  statements: 'Declaraciones',
  statementsHow:
    'Primero entre comillas, luego en paráfrasis. Las intervenciones de transcripciones están en sus documentos.',
  statementsCount: (count: string) => `${count} en sus documentos.`,
  allStatements: 'Todas las declaraciones',
  told: 'Pasajes vinculados',
  toldShort: 'Pasajes',
  notPublished: 'Sus palabras no se publican aquí.',
  also: 'También',
  in: 'En',
  linked: 'Eventos vinculados',
  partOf: 'Parte de',
  withinIt: 'Incluye',
  previous: 'Anterior de la serie',
  next: 'Siguiente de la serie',
  lacking: 'Sin copia aquí',
  noDocument: 'Ningún documento figura con este evento.',
  nowhere: 'Ningún documento figura con este evento, y ningún pasaje publicado aquí lo nombra.',
  noneFrom: (side: string) => `De ningún documento de aquí se sabe que sea ${side}.`,
  beforeIt: 'anterior',
  itsTime: 'del evento mismo',
  afterIt: 'posterior',
  noParticipants: 'Aquí no está registrado quién participó.',
  notHeld: (what: readonly string[]) => `Sin copia aquí: ${what.join(', ')}.`,
  oneUnknownDay: 'Uno de estos días; no se sabe cuál.',
  dayUnknown: 'No se sabe el día.',
  /** Where a document stands in time to the event. */
  relation: {
    before: 'antes',
    eve: 'un día antes',
    day: 'ese día',
    firstDay: 'el primer día',
    during: 'durante el evento',
    lastDay: 'el último día',
    dayAfter: 'un día después',
    after: 'después',
    onOrBefore: (day: string) => `${day} o antes`,
    onOrAfter: (day: string) => `${day} o después`,
  },
  onTimeline: 'En la cronología',
};

/** Nothing where the words themselves leave it open. */
const reasons: Partial<Record<UndatedReason, string>> = {
  circle: 'con ello se fechó este documento',
  'no-day': 'no se sabe el día en que se dijo',
  'open-day': 'el día del documento no es seguro',
  quoted: 'no se sabe el día en que se dijo',
};

/** What words mean that do not name their time by themselves. */
export const dateNoteWords = {
  undated: (words: string, reason: UndatedReason) => {
    const why = reasons[reason];
    return why === undefined ? undefined : `“${words}”: ${why}`;
  },
  dated: (words: string, date: string) => `“${words}”: ${date}`,
  counted: (words: string, date: string, from: string) =>
    date === from ? `“${words}”: ${date}` : `“${words}”: ${date} (se cuenta desde ${theDay(from)})`,
};
