import { countOf, formatNumber, listOf } from './parts/language.ts';
import { meaning } from './parts/prepositions.ts';
import { pictureWords } from './parts/pictures.ts';

/** What stands around the text on a reading page. */
export const readingWords = {
  formerAddress: 'Ancienne adresse',
  /** On the button, as readers know it from others. */
  settingsSign: 'Aa',
  /** What screen readers call it. */
  settings: 'Aa, réglages de lecture',
  /** Of a question that names nothing. */
  questionAsked: (number: string, asked: string) => `Question ${number} : « ${asked} »`,
  question: (number: string, about: string) => `Question ${number} : ${about}`,
  table: 'Tableau',
  caption: 'Légende ; l’image n’est pas dans cette copie',
  pullQuote: 'Exergue',
  pullQuoteRepeats: 'Exergue, reprend',
  /** What screen readers call the sign in the margin that leads to the source: by the passage's number, `2.3`. */
  sourceOf: (number: string) => `${number} source`,
  sourceCorrected: (number: string) => `${number} source : mots corrigés`,
  /** In the place of the sign, where words were corrected; and at the first, which says what it is. */
  correctedSign: 'corrigé',
  firstSource: '✓ source',
  /** What screen readers call a time beside a speaker that leads to the recording. */
  hearFrom: (time: string) => `Écouter à partir de ${time}`,
  speakers: 'Intervenants',
  notToldApart: 'Une désignation peut valoir pour plusieurs personnes.',
  noteKinds: {
    correction: 'corrigé',
    sic: 'tel quel dans la source',
    decided: 'décision de l’archiviste',
    meant: 'de qui il s’agit',
    figure: 'un chiffre',
    day: 'de quel jour il s’agit',
    parallel: 'les mêmes mots ailleurs',
  },
  /** `kinds`: what they are about, each once. */
  notes: (count: number, kinds: readonly string[]) =>
    `${count === 1 ? 'Note' : `${formatNumber(count)} notes`} : ${kinds.join(', ')}`,
  /** Of a statement, behind its words. */
  saidBy: (name: string) => `${name}, selon l’archiviste :`,
  noQuotation: 'n’est pas une citation, selon l’archiviste :',
  /** Of a passage of a transcript, behind its first words. */
  decidedOf: {
    'not-a-label': 'ne commence pas par la désignation d’un intervenant, selon l’archiviste :',
    end: 'n’est plus de l’intervenant, selon l’archiviste :',
  },
  corrected: 'Corrigé',
  times: (count: number) => `${formatNumber(count)} fois`,
  asReceived: 'Tel que reçu',
  /** The button that undoes corrections. */
  showReceived: 'Afficher tel que reçu',
  standsSo: 'figure tel quel dans la source.',
  isDay: (day: string) => `${meaning(day)}.`,
  /** Behind whom words mean. */
  meansByEditor: (reason: string) => `, selon l’archiviste : ${reason}`,
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
  label: 'À propos de ce document',
  /** `3 personnes, 1 lieu`. */
  named: (kinds: readonly NamedKind[]) => kinds.map(countKind).join(', '),
  quotations: 'Ce qui a été dit',
  inTheList: (count: string) => `${count}, dans la liste des propos`,
};

/** What is in a document, in a line that folds out where there is little room. */
export const contentsWords = {
  label: 'Dans ce document',
  questions: (count: number) =>
    count === 1 ? 'une question' : countOf(count, { one: 'question', other: 'questions' }),
  turns: (count: number) =>
    count === 1 ? 'une intervention' : countOf(count, { one: 'intervention', other: 'interventions' }),
  /** Behind the questions: turns that are no part of one. */
  otherTurns: (count: number) =>
    count === 1
      ? 'une autre intervention'
      : countOf(count, { one: 'autre intervention', other: 'autres interventions' }),
  headings: (count: number) => countOf(count, { one: 'intertitre', other: 'intertitres' }),
  more: (count: number) => `${formatNumber(count)} de plus`,
};

/** What the archive bases on a document's words, in a line that folds out. */
export const restingWords = {
  heading: 'Faits tirés de ce document',
  /** `3 événements`; of kinds that have a name for one and for many. */
  entries: (count: number, names: Omit<NamedKind, 'count'>) => countKind({ count, ...names }),
  /** `field` has its article already. */
  own: (field: string) => field,
  others: (count: number) =>
    count === 1 ? 'un autre document' : countOf(count, { one: 'autre document', other: 'autres documents' }),
  /** Before the title of a document that rests on a passage. */
  whatOf: (what: string) => `${what} du document`,
  summary: (parts: readonly string[]) => listOf(parts),
};

/** What the map above a text draws, and the same in numbers. */
export const lengthWords = {
  heading: 'Longueur',
  /** `turns`: whether its parts are turns, and not paragraphs. */
  map: (turns: boolean) =>
    `Sur le plan, plus ${turns ? 'une intervention est longue, plus elle a' : 'un paragraphe est long, plus il a'} de mots.`,
  table: pictureWords.table,
  columns: { part: 'Partie', words: 'Mots', quotations: 'Cités' },
};

/** Those who speak in a transcript, as one. */
export const turnRoles = {
  official: 'Responsables',
  speaker: 'Intervenants',
  press: 'Journalistes',
  audience: 'Public',
  moderator: 'Modérateur',
  interpreter: 'Interprètes',
};

/** What passages share with others. */
export const parallelWords = {
  /** Before the place of the other passage. */
  leads: {
    inTranscript: 'Trouvé dans la transcription :',
    quotedIn: 'Cité dans',
    quotedAlso: 'Cité aussi dans',
    printedAgain: 'Imprimé de nouveau :',
    titleQuotes: 'Le titre cite',
    sameWords: 'Les mêmes mots dans',
  },
  otherPlaces: (count: number) =>
    `Les mêmes mots à ${countOf(count, { one: 'autre endroit', other: 'autres endroits' })}`,
  wordForWord: 'Mot pour mot.',
  onlyHere: 'Barré : ici seulement.',
  onlyThere: 'Souligné : là-bas seulement.',
  interpreted: 'Les mots sont passés par un interprète : une différence n’est pas forcément une erreur de citation.',
  thisAltered: 'Ceci est une copie altérée.',
  thatAltered: 'L’autre est une copie altérée.',
};

/** Who speaks most. */
export const speakingWords = {
  heading: 'Qui parle le plus',
  /** Of the picture and the table, on the page of text and source. */
  elsewhere: 'Intervention par intervention',
  /** `shares`: "Responsables 84 %". */
  sentence: (turns: string, words: string, shares: readonly string[], isTimed: boolean) =>
    `${turns}, ${words}${shares.length > 1 ? ` : ${shares.join(', ')}` : ''}. Compté en mots${isTimed ? '' : ' : les interventions ne sont pas chronométrées'}.`,
  /** Where the picture is not quite to scale. */
  widened: 'Les interventions de quelques mots sont dessinées plus larges qu’elles ne sont.',
  table: pictureWords.table,
  columns: { turn: 'Intervention', speaker: 'Qui parle', role: 'Rôle', words: 'Mots', share: 'Part' },
  /** The name of a turn in the picture. */
  turn: (number: string, speaker: string, words: string) => `Intervention ${number}, ${speaker} : ${words}`,
};
