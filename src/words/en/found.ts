import type { DoubtKind } from '../../record/doubts.ts';
import type { NextThing } from '../../record/next-things.ts';
import { counted } from './parts/counts.ts';
import { countOf, formatNumber, listOf, type PluralForms } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

const doubts: Readonly<Record<DoubtKind, { forms: PluralForms; means: string }>> = {
  speaker: {
    forms: { one: 'speaker told by context', other: 'speakers told by context' },
    means: 'Who says it is told from the sentences around it.',
  },
  day: {
    forms: { one: 'day that was worked out', other: 'days that were worked out' },
    means: 'The document does not state it in so many words.',
  },
  label: {
    forms: { one: 'label that stands once', other: 'labels that stand once' },
    means: 'It may be a speaker, or words before a colon.',
  },
  kind: { forms: { one: 'kind told by little', other: 'kinds told by little' }, means: 'A few lines look like turns.' },
  nobody: {
    forms: { one: 'quotation of nobody', other: 'quotations of nobody' },
    means: 'The document does not tell, where a rule looks, whose words these are.',
  },
  'no-day': {
    forms: { one: 'document without a day', other: 'documents without a day' },
    means: 'No rule found one; it may be there.',
  },
  'no-title': {
    forms: { one: 'document without a title', other: 'documents without a title' },
    means: 'Its first words stand in its place.',
  },
};

/** Where the engine is bundled it is told; unit tests are a checkout's. */
const isPackage = typeof IS_PACKAGE !== 'undefined' && IS_PACKAGE;

/** As people type them: of the package, or in a checkout. */
const commands = isPackage
  ? {
      propose: 'npx summit-record suggest --propose',
      review: 'npx summit-record review',
      freeze: 'npx summit-record freeze',
    }
  : { propose: 'npm run suggest -- --propose', review: 'npm run review', freeze: 'npm run freeze' };

const things: Readonly<Record<NextThing['kind'], (count: number) => Sentence<'command'>>> = {
  mend: (files) => [
    `Mend or take away ${countOf(files, { one: 'file that was', other: 'files that were' })} left out: Known gaps, on the home page, has the reasons.`,
  ],
  link: () => ['Link names: ', part('command', commands.propose), ' lists people, organizations and places to accept.'],
  settle: () => [
    'Settle the most doubtful documents: ',
    part('command', commands.review),
    ' lists them with the lines of their cards that would.',
  ],
  date: (documents) => [`Say the day of ${counted.documents(documents)} on their cards, or that it is not stated.`],
  name: () => ['Name the archive in ', part('command', 'archive.yaml'), ': title, description, languages, rights.'],
  kind: (documents) => [
    'Say in ',
    part('command', 'archive.yaml'),
    `, for a folder, what kind ${countOf(documents, { one: 'document is', other: 'documents are' })} of which none was found.`,
  ],
  freeze: () => ['Before you publish it, give its addresses out: ', part('command', commands.freeze), '.'],
  read: () => ['Read a document beside its source: “Text and source” on its page.'],
  'not-held': () => ['Say in ', part('command', 'archive.yaml'), ' what the archive does not hold.'],
  guide: () => ['Write a guide.'],
};

/** What the rules found in the documents of an archive, and how sure that is. */
export const foundWords = {
  title: 'What was found',
  heading: 'What was found, and how sure it is',
  lead: (documents: number) =>
    `Counted in ${counted.documents(documents)}: what the documents say themselves, what was worked out from them, and what an editor could still settle.`,
  description: (archive: string) => `What rules found in the documents of ${archive}, and how much of it is certain.`,
  found: 'Found',
  kinds: 'Kinds',
  days: 'Days',
  languages: 'Languages',
  speakers: 'Speakers',
  statements: 'Statements',
  of: (value: string, count: number) => `${value} ${formatNumber(count)}`,
  noKind: 'none that the rules know',
  noDay: 'without one',
  others: 'others',
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  certain: (stated: number, other: number) =>
    `${formatNumber(stated)} as the documents say, ${formatNumber(other)} worked out or added by the editor`,
  byName: (count: number) => `${formatNumber(count)} by name, with how many statements each`,
  noSpeaker: 'None by name',
  said: (named: number, nobody: number) =>
    `${formatNumber(named)} of somebody who is named or described, ${formatNumber(nobody)} of nobody`,
  byContext: (count: number) => `Who speaks is told by what stands around in ${formatNumber(count)}.`,
  inDoubt: 'In doubt',
  noDoubt: 'Nothing that a rule can tell.',
  doubt: (kind: DoubtKind, count: number) => countOf(count, doubts[kind].forms),
  doubtMeans: (kind: DoubtKind) => doubts[kind].means,
  more: (documents: number) => `and ${counted.documents(documents)} more`,
  next: 'Worth doing next',
  forEditor:
    'For the editor. Of an archive that is not in the folder content/, each command takes --content and its folder. This part goes when the archive’s addresses are given out.',
  thing: ({ kind, count }: NextThing) => things[kind](count),
  link: 'What was found in the documents, and how sure it is',
};

export const leftOutGuideWords = {
  label: 'Guides left out',
  why: (documents: readonly string[]) =>
    `It cites ${listOf(documents.map((id) => `“${id}”`))}, left out of this version of the archive.`,
};
