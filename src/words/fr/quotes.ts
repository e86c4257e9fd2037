import type { Quote } from '../../record/quote.ts';
import { counted, coverageWords } from './parts/counts.ts';
import { facetNames } from './parts/lists.ts';
import { countOf, formatNumber, pluralOf } from './parts/language.ts';
import { de } from './parts/prepositions.ts';
import { quoteToolWords } from './quotes-tools.ts';
import { speakerWords } from './parts/speakers.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { ofTurn } from './parts/statements.ts';
import { asReported } from './quote-citation.ts';

/** A reason within a sentence that goes on. */
const withoutStop = (reason: string) => reason.replace(/\.$/, '');

const explains: Record<Quote['mode'], string> = {
  direct: 'imprimés comme les mots mêmes de l’intervenant.',
  reported: 'après « a dit », « a averti » et autres verbes ; les mots sont ceux du document, non de l’intervenant.',
  spoken: 'une intervention d’une transcription ; les mots sont ceux de la transcription.',
};

/** How many statements are in each mode, and in how many transcripts turns are. */
type ModeCounts = Partial<Record<Quote['mode'], number>> & { transcripts: number };

/** ` (12 entre guillemets, 23 rapportés par les documents)` */
function modesOf({ direct = 0, reported = 0, spoken = 0, transcripts }: ModeCounts): string {
  const parts = [
    ...(direct > 0 ? [`${formatNumber(direct)} entre guillemets`] : []),
    ...(reported > 0 ? [`${countOf(reported, { one: 'rapporté', other: 'rapportés' })} par les documents`] : []),
    ...(spoken > 0 ? [coverageWords.turns(spoken, transcripts)] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** What stands before each choice of the filter’s sentence. */
const before: Record<keyof typeof choices, string> = {
  mode: 'Afficher ',
  language: ' en ',
  speaker: ' tenus par ',
  topic: ' sur ',
  document: ' dans ',
  event: ' pour ',
};

/** What the choices are called while nothing is chosen, in the order of the sentence. */
const choices = {
  mode: 'tous les propos',
  language: 'toute langue',
  speaker: 'tout le monde',
  topic: 'tous les thèmes',
  document: 'tous les documents',
  event: 'tous les événements',
};

const { group, organization, document } = speakerWords.statuses;

/** Who may share a label, by what the label is. */
const sharers: Readonly<Record<string, string>> = {
  [group]: 'plusieurs groupes',
  [organization]: 'plusieurs organisations',
  [document]: 'plusieurs documents',
};

/** The lists of statements. */
export const quotesWords = {
  title: 'Ce qui a été dit',
  titleOf: (value: string) => `Ce qui a été dit : ${value}`,
  titleOfPage: (title: string, page: number) => `${title}, page ${String(page)}`,
  none: 'Aucun propos n’a été trouvé dans les documents tels que publiés ici.',
  /** `modes`: how many of each, where all are listed. */
  coverage: (
    statements: number,
    documents: number,
    { page, pages, modes }: { page: number; pages: number; modes?: ModeCounts },
  ) =>
    `${counted.statements(statements)} dans ${counted.documents(documents)}${modes ? modesOf(modes) : ''}.${pages > 1 ? ` Page ${formatNumber(page)} sur ${formatNumber(pages)}.` : ''}`,
  all: (count: string) => `Tous les propos : ${count}`,
  /** `note`: what the label is, in the words of `speakerWords.statuses`. */
  shared: (label: string, note: string) => `« ${label} » peut désigner ${sharers[note] ?? 'plusieurs personnes'}.`,
  byTopic: 'Voici les propos dont les mots mêmes nomment le thème.',
  firstOf: (listed: number, left: number) =>
    `Cette liste s’arrête à ${formatNumber(listed)} ; ${formatNumber(left)} de plus sont dans la liste de tous les propos.`,
  filters: 'Filtrer les propos',
  facets: facetNames,
  explains,
  any: choices,
  /** Whose words are shown, within the filter’s sentence. */
  modes: {
    direct: 'les propos entre guillemets',
    reported: 'les propos rapportés',
    spoken: 'les propos transcrits',
  } satisfies Record<Quote['mode'], string>,
  /** `Afficher tous les propos tenus par tout le monde sur tous les thèmes`: as far as there is something to choose. */
  sentence: (some: readonly (keyof typeof choices)[]): Sentence<keyof typeof choices> =>
    (Object.keys(choices) as (keyof typeof choices)[])
      .filter((choice) => some.includes(choice))
      .flatMap((choice) => [before[choice], part(choice)]),
  choiceOf: quoteToolWords.choiceOf,
  sections: quoteToolWords.sections,
  sectionSays: quoteToolWords.sectionSays,
  procedural: (count: number) =>
    countOf(count, { one: 'intervention de procédure', other: 'interventions de procédure' }),
  /** `example`: the words of one. */
  proceduralAre: (example: string | undefined) =>
    `${quoteToolWords.proceduralAre}${example === undefined ? '' : ` : « ${example} »`}`,
  /** For who hears it: a topic, and who spoke about it. */
  topicOf: (topic: string, speaker: string) => `${topic}, ${speaker}`,
  spokeAbout: 'Qui a parlé de quoi',
  noTopic: 'aucun thème',
  moreSpeakers: (count: number) => `et ${counted.moreSpeakers(count)}`,
  /** A value whose label others have too. */
  labelWith: (label: string, note: string) => `${label} (${note})`,
  more: (count: number) => `${formatNumber(count)} de plus`,
  otherDocuments: (documents: number) =>
    `${counted.documents(documents)}, avec les propos marqués dans ${pluralOf(documents, { one: 'son texte', other: 'leur texte' })}`,
  otherSpeakers: (speakers: number, statements: number) =>
    `${counted.moreSpeakers(speakers)} avec ${counted.statements(statements)}, sans liste propre ; leurs propos sont dans la liste de tous les propos`,
  pages: 'Pages de propos',
  formerList: 'Cette liste n’existe plus',
  formerListMeans:
    'Plus rien ne figure ici : les archives se sont étendues, ou des propos sont maintenant attribués autrement.',
  allStatements: 'Tous les propos',
};

/** What one person said about one topic. */
export const spokenOnWords = {
  title: (person: string, topic: string) => `Ce qu’a dit ${person} : ${topic}`,
  /** `shown`: how many, where not all are. */
  coverage: (statements: string, documents: string, shown: string | undefined) =>
    `${statements} dans ${documents}, attribués nommément, dont les mots mêmes nomment le thème${shown === undefined ? '' : ` ; les ${shown} premiers sont affichés`}.`,
  within: (topic: string) => `Thème : ${topic}`,
  allBy: (person: string) => `Tous les propos ${de(person)}`,
  allAbout: (topic: string) => `Tous les propos : ${topic}`,
  ways: 'Autres propos',
};

/** One statement of a list, and what stands with it. */
export const quoteWords = {
  /** Words that are somebody's own. */
  quoted: quoteToolWords.quoted,
  reported: asReported,
  /** Leads to the words beside the file they came in. */
  source: quoteToolWords.source,
  /** `cue` as printed: `told`; `addressee` too. */
  to: (addressee: string) => `à ${addressee}`,
  toldTo: (cue: string, addressee: string) =>
    // As English prints them; other verbs take a preposition, which is said here.
    /^(?:tell|told|inform|remind|assur|ask)/i.test(cue) ? `${cue} ${addressee}` : `${cue}, à ${addressee}`,
  beginning: (length: string): Sentence<'whole'> => [part('whole', `Lire les ${length}`)],
  headline: (words: string): Sentence<'words'> => ['dans le titre : « ', part('words', words), ' »'],
  within: (): Sentence<'statement'> => ['dans des ', part('statement')],
  statement: 'propos rapportés',
  /** For who hears it: the links of a statement. */
  called: (title: string, place: string, begins: string) => `${title}, ${place} : « ${begins} »`,
  withinOf: (called: string) => `propos rapportés qui contiennent ${called}`,
  sourceOf: (called: string) => `✓ source : ${called}`,
  /** What is to be known of a statement, in its citation as plain text. */
  citation: {
    byContext: 'Intervenant déduit du contexte',
    supplied: (reason: string) => `Intervenant selon l’archiviste${reason === '' ? '' : ` : ${withoutStop(reason)}`}`,
    terms: (terms: string) => `Conditions : ${terms}`,
  },
  ofPassage: (statements: number) => `${counted.statements(statements)} dans ce passage, dans la liste des propos`,
  ofTurn,
};
