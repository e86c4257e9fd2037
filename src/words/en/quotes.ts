import type { Quote } from '../../record/quote.ts';
import { counted, coverageWords } from './parts/counts.ts';
import { facetNames } from './parts/lists.ts';
import { formatNumber } from './parts/language.ts';
import { quoteToolWords } from './quotes-tools.ts';
import { speakerWords } from './parts/speakers.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { ofTurn } from './parts/statements.ts';
import { asReported } from './quote-citation.ts';

/** A reason within a sentence that goes on. */
const withoutStop = (reason: string) => reason.replace(/\.$/, '');

const explains: Record<Quote['mode'], string> = {
  direct: 'printed as the speaker’s words.',
  reported: 'after “said”, “warned” and the like; the words are the document’s, not the speaker’s.',
  spoken: 'a turn of a transcript; the words are the transcript’s.',
};

/** How many statements are in each mode, and in how many transcripts turns are. */
type ModeCounts = Partial<Record<Quote['mode'], number>> & { transcripts: number };

/** `: 12 in quotation marks, 23 as the documents report them` */
function modesOf({ direct = 0, reported = 0, spoken = 0, transcripts }: ModeCounts): string {
  const parts = [
    ...(direct > 0 ? [`${formatNumber(direct)} in quotation marks`] : []),
    ...(reported > 0 ? [`${formatNumber(reported)} as the documents report them`] : []),
    ...(spoken > 0 ? [coverageWords.turns(spoken, transcripts)] : []),
  ];
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

/** What stands before each choice of the filter’s sentence. */
const before: Record<keyof typeof choices, string> = {
  mode: 'Show ',
  language: ' in ',
  speaker: ' by ',
  topic: ' about ',
  document: ' in ',
  event: ' on ',
};

/** What the choices are called while nothing is chosen, in the order of the sentence. */
const choices = {
  mode: 'any statement',
  language: 'any language',
  speaker: 'anyone',
  topic: 'anything',
  document: 'any document',
  event: 'any event',
};

const { group, organization, document } = speakerWords.statuses;

/** Who may share a label, by what the label is. */
const sharers: Readonly<Record<string, string>> = {
  [group]: 'group',
  [organization]: 'organization',
  [document]: 'document',
};

/** The lists of statements. */
export const quotesWords = {
  title: 'What was said',
  titleOf: (value: string) => `What was said: ${value}`,
  titleOfPage: (title: string, page: number) => `${title}, page ${String(page)}`,
  none: 'No statements were found in the documents as published here.',
  /** `modes`: how many of each, where all are listed. */
  coverage: (
    statements: number,
    documents: number,
    { page, pages, modes }: { page: number; pages: number; modes?: ModeCounts },
  ) =>
    `${counted.statements(statements)} in ${counted.documents(documents)}${modes ? modesOf(modes) : ''}.${pages > 1 ? ` Page ${formatNumber(page)} of ${formatNumber(pages)}.` : ''}`,
  all: (count: string) => `All ${count} statements`,
  /** `note`: what the label is, in the words of `speakerWords.statuses`. */
  shared: (label: string, note: string) => `“${label}” may be more than one ${sharers[note] ?? 'person'}.`,
  byTopic: 'These are the statements whose own words name the topic.',
  firstOf: (listed: number, left: number) =>
    `The first ${formatNumber(listed)} are listed here; ${formatNumber(left)} more are in the list of all statements.`,
  filters: 'Filter the statements',
  facets: facetNames,
  explains,
  any: choices,
  /** Whose words are shown, within the filter’s sentence. */
  modes: {
    direct: 'words in quotation marks',
    reported: 'reported statements',
    spoken: 'turns of transcripts',
  } satisfies Record<Quote['mode'], string>,
  /** `Show any statement by anyone about anything`: as far as there is something to choose. */
  sentence: (some: readonly (keyof typeof choices)[]): Sentence<keyof typeof choices> =>
    (Object.keys(choices) as (keyof typeof choices)[])
      .filter((choice) => some.includes(choice))
      .flatMap((choice) => [before[choice], part(choice)]),
  choiceOf: quoteToolWords.choiceOf,
  sections: quoteToolWords.sections,
  sectionSays: quoteToolWords.sectionSays,
  procedural: (count: number) => `${formatNumber(count)} procedural ${count === 1 ? 'turn' : 'turns'}`,
  /** `example`: the words of one. */
  proceduralAre: (example: string | undefined) =>
    `${quoteToolWords.proceduralAre}${example === undefined ? '' : `: “${example}”`}`,
  /** For who hears it: a topic, and who spoke about it. */
  topicOf: (topic: string, speaker: string) => `${topic}, ${speaker}`,
  spokeAbout: 'Who spoke about what',
  noTopic: 'no topic',
  moreSpeakers: (count: number) => `and ${counted.moreSpeakers(count)}`,
  /** A value whose label others have too. */
  labelWith: (label: string, note: string) => `${label} (${note})`,
  more: (count: number) => `${String(count)} more`,
  otherDocuments: (documents: number) => `${counted.documents(documents)}, each with its statements marked in its text`,
  otherSpeakers: (speakers: number, statements: number) =>
    `${counted.moreSpeakers(speakers)} with ${counted.statements(statements)}, without lists of their own; they are in the list of all statements`,
  pages: 'Pages of statements',
  formerList: 'This list is no longer kept',
  formerListMeans:
    'Nothing is listed here any more: the archive has grown, or statements are attributed differently now.',
  allStatements: 'All statements',
};

/** What one person said about one topic. */
export const spokenOnWords = {
  title: (person: string, topic: string) => `What ${person} said about ${topic}`,
  /** `shown`: how many, where not all are. */
  coverage: (statements: string, documents: string, shown: string | undefined) =>
    `${statements} in ${documents} ascribed by name, whose own words name the topic${shown === undefined ? '' : `; the first ${shown} are shown`}.`,
  within: (topic: string) => `On ${topic}`,
  allBy: (person: string) => `All statements of ${person}`,
  allAbout: (topic: string) => `All statements about ${topic}`,
  ways: 'More statements',
};

/** One statement of a list, and what stands with it. */
export const quoteWords = {
  /** Words that are somebody's own. */
  quoted: quoteToolWords.quoted,
  reported: asReported,
  /** Leads to the words beside the file they came in. */
  source: quoteToolWords.source,
  /** `cue` as printed: `told`; `addressee` too. */
  to: (addressee: string) => `to ${addressee}`,
  toldTo: (cue: string, addressee: string) =>
    /^(?:tell|told|inform|remind|assur|ask)/i.test(cue) ? `${cue} ${addressee}` : `${cue}, to ${addressee}`,
  beginning: (length: string): Sentence<'whole'> => [part('whole', `Read all ${length}`)],
  headline: (words: string): Sentence<'words'> => ['in the headline: “', part('words', words), '”'],
  within: (): Sentence<'statement'> => ['part of ', part('statement')],
  statement: 'a reported statement',
  /** For who hears it: the links of a statement. */
  called: (title: string, place: string, begins: string) => `${title}, ${place}: “${begins}”`,
  withinOf: (called: string) => `a reported statement, which has ${called}`,
  sourceOf: (called: string) => `✓ source of ${called}`,
  /** What is to be known of a statement, in its citation as plain text. */
  citation: {
    byContext: 'Speaker worked out from the context',
    supplied: (reason: string) => `Speaker according to the editor${reason === '' ? '' : `: ${withoutStop(reason)}`}`,
    terms: (terms: string) => `Terms: ${terms}`,
  },
  ofPassage: (statements: number) => `${counted.statements(statements)} in this passage, in the list of statements`,
  ofTurn,
};
