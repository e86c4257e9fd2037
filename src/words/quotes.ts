import type { Quote } from '../record/quote.ts';
import { counted } from './parts/counts.ts';
import { facetNames } from './parts/lists.ts';
import { formatNumber } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** A reason within a sentence that goes on. */
const withoutStop = (reason: string) => reason.replace(/\.$/, '');

const explains: Record<Quote['mode'], string> = {
  direct: 'in quotation marks; the words are given as the speaker’s own.',
  reported: 'after “said”, “warned” and the like; the words are the document’s, not the speaker’s.',
  spoken: 'a turn of a transcript; the words are as transcribed.',
};

/** The lists of statements. */
export const quotesWords = {
  title: 'Quotations',
  titleOf: (value: string) => `Quotations: ${value}`,
  titleOfPage: (title: string, page: number) => `${title}, page ${String(page)}`,
  none: 'No statements were found in the documents as published here.',
  coverage: (statements: number, documents: number, page: number, pages: number) =>
    `${counted.statements(statements)} in ${counted.documents(documents)}, in the order of the documents’ dates.${pages > 1 ? ` Page ${formatNumber(page)} of ${formatNumber(pages)}.` : ''}`,
  all: (count: string) => `All ${count} statements`,
  /** `note`: what the label is, in the words of `speakerWords.statuses`. */
  shared: (label: string, note: string) =>
    `“${label}” is ${note === 'name as printed' ? 'a name as printed' : note}: those who share it are not told apart here.`,
  byTopic: 'These are the statements whose own words name the topic.',
  firstOf: (listed: number, left: number) =>
    `The first ${formatNumber(listed)} are listed here; ${formatNumber(left)} more stand among all quotations.`,
  noCombining: 'Filters lead to lists of their own and can’t be combined here; use search for that.',
  filters: 'Filter the quotations',
  facets: facetNames,
  explains,
  /** A value whose label others have too. */
  labelWith: (label: string, note: string) => `${label} (${note})`,
  more: (count: number) => `${String(count)} more`,
  otherDocuments: (documents: number) => `${counted.documents(documents)}, each with its quotations marked in its text`,
  otherSpeakers: (speakers: number, statements: number) =>
    `${counted.moreSpeakers(speakers)} with ${counted.statements(statements)}, without lists of their own; they stand among all quotations`,
  pages: 'Pages of quotations',
  formerList: 'A list that was given up',
  formerListMeans: 'Nothing is listed here any more: the archive has grown, or who said what is read otherwise now.',
  allStatements: 'All quotations',
};

/** One statement of a list, and what stands with it. */
export const quoteWords = {
  /** Words that are somebody's own. */
  quoted: (words: string) => `“${words}”`,
  reported: 'as reported',
  /** `cue` as printed: `told`; `addressee` too. */
  to: (addressee: string) => `to ${addressee}`,
  toldTo: (cue: string, addressee: string) =>
    /^(?:tell|told|inform|remind|assur|ask)/i.test(cue) ? `${cue} ${addressee}` : `${cue}, to ${addressee}`,
  beginning: (length: string): Sentence<'whole'> => ['the beginning; ', part('whole', `${length} in all`)],
  headline: (words: string): Sentence<'words'> => ['in the headline: “', part('words', words), '”'],
  within: (): Sentence<'statement'> => ['within ', part('statement', 'a reported statement')],
  /** Of a statement as plain text. */
  citation: {
    reportedAs: (cue: string) => `as reported: ${cue}`,
    transcribed: 'as transcribed',
    beginning: (length: string) => `The beginning of ${length}`,
    byContext: 'Speaker told by the context',
    supplied: (reason: string) =>
      `Speaker supplied by the archive’s editor${reason === '' ? '' : `: ${withoutStop(reason)}`}`,
    terms: (terms: string) => `Terms: ${terms}`,
    /** `who`: and how, `place`: of the document. */
    source: (who: string, title: string, date: string, place: string) => `${who}. In: ${title}, ${date}, ${place}.`,
  },
  ofPassage: (statements: number) => `${counted.statements(statements)} of this passage, in the list of quotations`,
  ofTurn: 'This turn in the list of quotations',
};
