import type { Quote } from '../../record/quote.ts';
import { counted, coverageWords } from './parts/counts.ts';
import { facetNames } from './parts/lists.ts';
import { countOf, formatNumber } from './parts/language.ts';
import { quoteToolWords } from './quotes-tools.ts';
import { speakerWords } from './parts/speakers.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { ofTurn } from './parts/statements.ts';
import { asReported } from './quote-citation.ts';

/** A reason within a sentence that goes on. */
const withoutStop = (reason: string) => reason.replace(/\.$/, '');

const explains: Record<Quote['mode'], string> = {
  direct: 'impresas como palabras de quien habla.',
  reported: 'tras “dijo”, “advirtió” y similares; las palabras son del documento, no de quien habla.',
  spoken: 'una intervención de una transcripción; las palabras son de la transcripción.',
};

/** How many statements are in each mode, and in how many transcripts turns are. */
type ModeCounts = Partial<Record<Quote['mode'], number>> & { transcripts: number };

/** `: 12 entre comillas, 23 en paráfrasis de los documentos` */
function modesOf({ direct = 0, reported = 0, spoken = 0, transcripts }: ModeCounts): string {
  const parts = [
    ...(direct > 0 ? [`${formatNumber(direct)} entre comillas`] : []),
    ...(reported > 0 ? [`${formatNumber(reported)} en paráfrasis de los documentos`] : []),
    ...(spoken > 0 ? [coverageWords.turns(spoken, transcripts)] : []),
  ];
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

/** What stands before each choice of the filter’s sentence. */
const before: Record<keyof typeof choices, string> = {
  mode: 'Mostrar ',
  language: ' en ',
  speaker: ' de ',
  topic: ' sobre ',
  document: ' en ',
  event: ' de ',
};

/** What the choices are called while nothing is chosen, in the order of the sentence. */
const choices = {
  mode: 'cualquier declaración',
  language: 'cualquier idioma',
  speaker: 'cualquiera',
  topic: 'cualquier tema',
  document: 'cualquier documento',
  event: 'cualquier evento',
};

const { group, organization, document } = speakerWords.statuses;

/** Who may share a label, by what the label is. */
const sharers: Readonly<Record<string, string>> = {
  [group]: 'más de un grupo',
  [organization]: 'más de una organización',
  [document]: 'más de un documento',
};

/** As in a list of speech: `dijo, a los senadores`, `told the senators`. */
const toWhom = (addressee: string): string =>
  /^(?:al?|to) /i.test(addressee) ? addressee : `a ${addressee}`.replace(/^a el /, 'al ');

/** The lists of statements. */
export const quotesWords = {
  title: 'Lo que se dijo',
  titleOf: (value: string) => `Lo que se dijo: ${value}`,
  titleOfPage: (title: string, page: number) => `${title}, página ${formatNumber(page)}`,
  none: 'No se encontró ninguna declaración en los documentos como se publican aquí.',
  /** `modes`: how many of each, where all are listed. */
  coverage: (
    statements: number,
    documents: number,
    { page, pages, modes }: { page: number; pages: number; modes?: ModeCounts },
  ) =>
    `${counted.statements(statements)} en ${counted.documents(documents)}${modes ? modesOf(modes) : ''}.${pages > 1 ? ` Página ${formatNumber(page)} de ${formatNumber(pages)}.` : ''}`,
  all: (count: string) => `Todas las declaraciones: ${count}`,
  /** `note`: what the label is, in the words of `speakerWords.statuses`. */
  shared: (label: string, note: string) => `“${label}” puede ser ${sharers[note] ?? 'más de una persona'}.`,
  byTopic: 'Estas son las declaraciones cuyas propias palabras nombran el tema.',
  firstOf: (listed: number, left: number) =>
    `Aquí están las primeras ${formatNumber(listed)}; hay ${formatNumber(left)} más en la lista de todas las declaraciones.`,
  filters: 'Filtrar las declaraciones',
  facets: facetNames,
  explains,
  any: choices,
  /** Whose words are shown, within the filter’s sentence. */
  modes: {
    direct: 'palabras entre comillas',
    reported: 'declaraciones en paráfrasis',
    spoken: 'intervenciones de transcripciones',
  } satisfies Record<Quote['mode'], string>,
  /** `Mostrar cualquier declaración de cualquiera sobre cualquier tema`: as far as there is something to choose. */
  sentence: (some: readonly (keyof typeof choices)[]): Sentence<keyof typeof choices> =>
    (Object.keys(choices) as (keyof typeof choices)[])
      .filter((choice) => some.includes(choice))
      .flatMap((choice) => [before[choice], part(choice)]),
  choiceOf: quoteToolWords.choiceOf,
  sections: quoteToolWords.sections,
  sectionSays: quoteToolWords.sectionSays,
  procedural: (count: number) => countOf(count, { one: 'intervención de trámite', other: 'intervenciones de trámite' }),
  /** `example`: the words of one. */
  proceduralAre: (example: string | undefined) =>
    `${quoteToolWords.proceduralAre}${example === undefined ? '' : `: “${example}”`}`,
  /** For who hears it: a topic, and who spoke about it. */
  topicOf: (topic: string, speaker: string) => `${topic}, ${speaker}`,
  spokeAbout: 'Quién habló de qué',
  noTopic: 'ningún tema',
  moreSpeakers: (count: number) => `y ${counted.moreSpeakers(count)}`,
  /** A value whose label others have too. */
  labelWith: (label: string, note: string) => `${label} (${note})`,
  more: (count: number) => `${formatNumber(count)} más`,
  otherDocuments: (documents: number) =>
    `${counted.documents(documents)}, cada uno con sus declaraciones marcadas en su texto`,
  otherSpeakers: (speakers: number, statements: number) =>
    `${counted.moreSpeakers(speakers)} con ${counted.statements(statements)}, sin lista propia; están en la lista de todas las declaraciones`,
  pages: 'Páginas de declaraciones',
  formerList: 'Esta lista ya no se mantiene',
  formerListMeans:
    'Aquí ya no hay ninguna lista: el acervo creció, o las declaraciones se atribuyen ahora de otra manera.',
  allStatements: 'Todas las declaraciones',
};

/** What one person said about one topic. */
export const spokenOnWords = {
  title: (person: string, topic: string) => `Lo que dijo ${person} sobre ${topic}`,
  /** `shown`: how many, where not all are. */
  coverage: (statements: string, documents: string, shown: string | undefined) =>
    `${statements} en ${documents}, con atribución por su nombre y el tema en las propias palabras${shown === undefined ? '' : `; se muestran las primeras ${shown}`}.`,
  within: (topic: string) => `Sobre ${topic}`,
  allBy: (person: string) => `Todas las declaraciones de ${person}`,
  allAbout: (topic: string) => `Todas las declaraciones sobre ${topic}`,
  ways: 'Más declaraciones',
};

/** One statement of a list, and what stands with it. */
export const quoteWords = {
  /** Words that are somebody's own. */
  quoted: quoteToolWords.quoted,
  reported: asReported,
  /** Leads to the words beside the file they came in. */
  source: quoteToolWords.source,
  /** `cue` as printed: `told`, `dijo`; `addressee` too. */
  to: toWhom,
  toldTo: (cue: string, addressee: string) =>
    /^(?:tell|told|inform|remind|assur|ask)/i.test(cue) ? `${cue} ${addressee}` : `${cue}, ${toWhom(addressee)}`,
  beginning: (length: string): Sentence<'whole'> => [part('whole', `Leer todo: ${length}`)],
  headline: (words: string): Sentence<'words'> => ['en el titular: “', part('words', words), '”'],
  within: (): Sentence<'statement'> => ['parte de ', part('statement')],
  statement: 'una declaración en paráfrasis',
  /** For who hears it: the links of a statement. */
  called: (title: string, place: string, begins: string) => `${title}, ${place}: “${begins}”`,
  withinOf: (called: string) => `una declaración en paráfrasis, que contiene ${called}`,
  sourceOf: (called: string) => `✓ fuente de ${called}`,
  /** What is to be known of a statement, in its citation as plain text. */
  citation: {
    byContext: 'Quién habla, por el contexto',
    supplied: (reason: string) => `Quién habla, según el editor${reason === '' ? '' : `: ${withoutStop(reason)}`}`,
    terms: (terms: string) => `Condiciones: ${terms}`,
  },
  ofPassage: (statements: number) => `${counted.statements(statements)} de este pasaje, en la lista de declaraciones`,
  ofTurn,
};
