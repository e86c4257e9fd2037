import type { Kind } from '../../record/document-kinds.ts';
import type { Quote } from '../../record/quote.ts';
import { counted } from './parts/counts.ts';
import { modeName } from './parts/modes.ts';
import { formatNumber, listOf } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

type Mode = Quote['mode'];

/** The page that sets events side by side. */
export const compareWords = {
  title: (labels: readonly string[]) => `${listOf(labels)}, lado a lado`,
  description: (title: string) =>
    `${title}: lugar, personas, temas, declaraciones y cifras, con los pasajes en que se apoyan.`,
  intro:
    'Lo que los documentos de aquí dicen de cada evento, contado y elegido por reglas. Cada número abre los pasajes que cuenta. Los números muestran con qué frecuencia estos documentos mencionan algo, no cuánto importó.',
  /** In the list of sections, where there is little room. */
  short: {
    events: 'Cuándo y dónde',
    people: 'Personas',
    topics: 'Temas',
    statements: 'Declaraciones',
    figures: 'Cifras',
    announced: 'Anunciado antes',
    agreed: 'Informado después',
    lacks: 'Sin copia aquí',
  },
  headings: {
    events: 'Cuándo y dónde',
    people: 'Personas',
    topics: 'Temas',
    statements: 'Declaraciones por hablante',
    figures: 'Cifras',
    announced: 'Anunciado antes',
    agreed: 'Informado después',
    lacks: 'Sin copia aquí',
  },
  rules: {
    people: 'Pasajes que nombran a cada persona, y cuántos son.',
    topics: 'La proporción de los pasajes de cada evento que tratan de un tema. Un pasaje puede tratar de varios.',
    statements:
      'En paráfrasis: en palabras de quien escribe. De la transcripción: una intervención. Una etiqueta como “un funcionario” puede ser de varias personas.',
    announced:
      'Oraciones que anuncian algo, de documentos con fecha anterior al primer día. Dicen lo que se planeaba, no lo que ocurrió.',
    agreed:
      'Oraciones que informan de un acuerdo, de documentos del primer día o posteriores. El enlace dice quién informa. Los textos de opinión se omiten de las dos listas.',
  },
  person: 'Persona',
  topic: 'Tema',
  speaker: 'Quién habla',
  none: 'ninguno',
  more: (count: number) => `y ${formatNumber(count)} más`,
  from: (): Sentence<'evidence'> => ['De ', part('evidence')],
  noDocument: 'Sin copia aquí de ningún documento sobre el evento.',
  noFigure: 'No hay cifras en sus documentos.',
  moreFigures: (count: number): Sentence<'figures'> => [
    `Hay ${formatNumber(count)} más entre las `,
    part('figures', 'cifras'),
    '.',
  ],
  moreSpeakers: (count: number): Sentence<'quotes'> => [
    `Hay ${formatNumber(count)} más entre las `,
    part('quotes', 'declaraciones'),
    '.',
  ],
  moreSentences: (count: number) => `Hay ${formatNumber(count)} más que no se muestran aquí.`,
  undecided: (titles: readonly string[]) =>
    `Se omiten, porque no se sabe si son anteriores o posteriores: ${titles.join(', ')}.`,
  lacksNothing: 'No falta nada de lo que tienen los otros.',
  notHeld: (what: readonly string[]) => `Sin copia aquí, de ningún evento: ${what.join(', ')}.`,
  noneBefore: 'De ningún documento de aquí se sabe que sea anterior al primer día.',
  noneSince: 'De ningún documento de aquí se sabe que sea del primer día o posterior.',
  noSentence: 'No se encontró ninguna oración así.',
  speakerNotNamed: 'No se nombra a quien habla',
  reporters: 'Prensa (“Q”)',
  /** `12 entre comillas` */
  statements: (count: number, mode: Mode) => `${formatNumber(count)} ${modeName(mode)}`,
  /** `share` is from 0 to 1. */
  share: (share: number, count: number) => `${percent(share)} (${formatNumber(count)})`,
  passages: counted.passages,
  ofAll: (passages: string) => `de ${passages}`,
};

const percent = (share: number) => (share > 0 && share < 0.01 ? 'menos de 1%' : `${String(Math.round(share * 100))}%`);

const lackedKinds: Record<Kind, string> = {
  article: 'ningún artículo informativo',
  'op-ed': 'ningún artículo de opinión',
  editorial: 'ningún editorial',
  letter: 'ninguna carta',
  explainer: 'ningún artículo explicativo',
  'press-release': 'ningún comunicado de prensa',
  statement: 'ninguna declaración',
  speech: 'ningún discurso',
  interview: 'ninguna entrevista',
  hearing: 'ninguna audiencia',
  'press-conference': 'ninguna conferencia de prensa',
  transcript: 'ninguna transcripción',
};

const lackedModes: Record<Mode, string> = {
  direct: 'ninguna cita textual',
  reported: 'ninguna declaración en paráfrasis',
  spoken: 'ninguna palabra de una transcripción',
};

/** What the documents of one event lack that those of another have. */
export const lackWords = {
  kinds: lackedKinds,
  modes: lackedModes,
  before: 'ningún documento que se sepa anterior',
  since: 'ningún documento que se sepa del evento o posterior',
  undated: (count: number) =>
    count === 1
      ? '1 documento que puede ser anterior o posterior a su primer día'
      : `${counted.documents(count)} que pueden ser anteriores o posteriores a su primer día`,
  partial: (count: number) =>
    `${counted.documents(count)} que no se ${count === 1 ? 'publica completo' : 'publican completos'}`,
};
