import type { Kind } from '../../record/document-kinds.ts';
import type { Quote } from '../../record/quote.ts';
import { counted } from './parts/counts.ts';
import { formatNumber, listOf, pluralOf, type PluralForms } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

type Mode = Quote['mode'];

const statementsIn: Record<Mode, PluralForms> = {
  direct: { other: 'entre guillemets' },
  reported: { one: 'rapporté', other: 'rapportés' },
  spoken: { one: 'transcrit', other: 'transcrits' },
};

/** The page that sets events side by side. */
export const compareWords = {
  title: (labels: readonly string[]) => `${listOf(labels)} côte à côte`,
  description: (title: string) =>
    `${title} : lieu, personnes, thèmes, propos et chiffres, chacun avec les passages sur lesquels il s’appuie.`,
  intro:
    'Ce que les documents disent de chacun, compté et choisi selon des règles. Chaque nombre ouvre les passages qu’il compte. Les nombres disent combien de fois ces documents mentionnent une chose, et non l’importance qu’elle a eue.',
  /** In the list of sections, where there is little room. */
  short: {
    events: 'Quand et où',
    people: 'Personnes',
    topics: 'Thèmes',
    statements: 'Propos',
    figures: 'Chiffres',
    announced: 'Annoncé avant',
    agreed: 'Rapporté après',
    lacks: 'Absent des archives',
  },
  headings: {
    events: 'Quand et où',
    people: 'Personnes',
    topics: 'Thèmes',
    statements: 'Propos par intervenant',
    figures: 'Chiffres',
    announced: 'Annoncé avant',
    agreed: 'Rapporté après',
    lacks: 'Absent des archives',
  },
  rules: {
    people: 'Les passages qui nomment chaque personne, et leur nombre.',
    topics: 'La part des passages de chaque événement qui portent sur un thème. Un passage peut porter sur plusieurs.',
    statements:
      'Rapportés : dans les mots de l’auteur. Transcrits : une intervention. Une désignation comme « un responsable » peut valoir pour plusieurs personnes.',
    announced:
      'Phrases qui annoncent quelque chose, dans des documents d’avant le premier jour. Elles disent ce qui était prévu, non ce qui s’est passé.',
    agreed:
      'Phrases qui rapportent un accord, dans des documents du premier jour ou d’après. Le lien dit qui le rapporte. Les textes d’opinion sont exclus des deux listes.',
  },
  person: 'Personne',
  topic: 'Thème',
  speaker: 'Qui parle',
  none: 'aucun',
  more: (count: number) => `et ${formatNumber(count)} de plus`,
  from: (): Sentence<'evidence'> => ['D’après ', part('evidence')],
  noDocument: 'Aucun document à ce sujet dans ces archives.',
  noFigure: 'Aucun chiffre dans ses documents.',
  moreFigures: (count: number): Sentence<'figures'> => [
    `${formatNumber(count)} de plus parmi les `,
    part('figures', 'chiffres'),
    '.',
  ],
  moreSpeakers: (count: number): Sentence<'quotes'> => [
    `${formatNumber(count)} de plus parmi les `,
    part('quotes', 'propos'),
    '.',
  ],
  moreSentences: (count: number) =>
    `${formatNumber(count)} de plus, ${pluralOf(count, { one: 'non affichée', other: 'non affichées' })} ici.`,
  undecided: (titles: readonly string[]) =>
    `Laissés de côté, faute de savoir s’ils datent d’avant ou d’après : ${titles.join(', ')}.`,
  lacksNothing: 'Rien ne manque de ce que les autres ont.',
  notHeld: (what: readonly string[]) => `Absent des archives, pour tous : ${what.join(', ')}.`,
  noneBefore: 'On ne connaît ici aucun document antérieur à son premier jour.',
  noneSince: 'On ne connaît ici aucun document de son premier jour ou d’après.',
  noSentence: 'Aucune phrase de ce genre trouvée.',
  speakerNotNamed: 'Intervenant non nommé',
  reporters: 'Journalistes (« Q »)',
  /** `12 entre guillemets` */
  statements: (count: number, mode: Mode) => `${formatNumber(count)} ${pluralOf(count, statementsIn[mode])}`,
  /** `share` is from 0 to 1. */
  share: (share: number, count: number) => `${percent(share)} (${formatNumber(count)})`,
  passages: counted.passages,
  ofAll: (passages: string) => `sur ${passages}`,
};

const percent = (share: number) =>
  share > 0 && share < 0.01 ? 'moins de 1\u00a0%' : `${String(Math.round(share * 100))}\u00a0%`;

const lackedKinds: Record<Kind, string> = {
  article: 'aucun article de presse',
  'op-ed': 'aucune tribune',
  editorial: 'aucun éditorial',
  letter: 'aucune lettre',
  explainer: 'aucun décryptage',
  'press-release': 'aucun communiqué',
  statement: 'aucune déclaration',
  speech: 'aucun discours',
  interview: 'aucun entretien',
  hearing: 'aucune audition',
  'press-conference': 'aucune conférence de presse',
  transcript: 'aucune transcription',
};

const lackedModes: Record<Mode, string> = {
  direct: 'aucune citation directe',
  reported: 'aucun propos rapporté',
  spoken: 'aucun mot d’une transcription',
};

/** What the documents of one event lack that those of another have. */
export const lackWords = {
  kinds: lackedKinds,
  modes: lackedModes,
  before: 'aucun document que l’on sache antérieur',
  since: 'aucun document que l’on sache de l’événement ou d’après',
  undated: (count: number) =>
    `${counted.documents(count)} ${pluralOf(count, { one: 'qui date peut-être', other: 'qui datent peut-être' })} d’avant ou d’après son premier jour`,
  partial: (count: number) =>
    `${counted.documents(count)} ${pluralOf(count, { one: 'non publié', other: 'non publiés' })} en entier`,
};
