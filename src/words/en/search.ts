import { listOf } from './parts/language.ts';
import { answerWords } from './search-answers.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** The search form, what stands around it, and the names of its answers. */
export const searchWords = {
  title: 'Search',
  dialog: 'Search this archive',
  /** In the empty box of a page. */
  anything: 'A name, a phrase, a topic',
  box: 'Words to find',
  find: 'Find',
  clear: answerWords.clear,
  allResults: 'All results',
  close: 'Close',
  anyValue: answerWords.anyValue,
  filters: answerWords.filters,
  showFilters: answerWords.showFilters,
  triesHeading: answerWords.toTry,
  tries: {
    person: 'a person: who that is, what they said, where they are named',
    phrase: 'exact words: where they stand, and who said them',
    topic: (passages: string) => `a topic, in ${passages}`,
  },
  quoted: (words: string) => `“${words}”`,
  needsScript: (): Sentence<'list'> => [
    'Search needs JavaScript. Without it, ',
    part('list', 'the list of documents'),
    ' links to every text.',
  ],
  /** Where its script can't be loaded, where the browser can't run it, and where it fails while it is used. */
  broken: (): Sentence<'list'> => [
    'Search is not working at the moment. Load the page again; if that does not help, ',
    part('list', 'the list of documents'),
    ' links to every text.',
  ],
  fromDisk: answerWords.fromDisk,
  /** What is searched. */
  searching: (what: readonly string[]) => `Searching ${what.join(', ')}.`,
  searched: answerWords.searched,
  /** `from 1998 to 1999`, `of 1999` */
  when: (dates: string) => (dates.includes(' to ') ? `from ${dates}` : `of ${dates}`),
  /** Of an archive in several languages, of which the index knows the forms of words of one. */
  otherForms: (own: string, others: readonly string[]) =>
    `Related pages have other forms of a word as ${own} has them; what is in ${listOf(others)} is found there by its words as written.`,
  /** Where the index knows the forms of words of none. */
  noForms: (languages: readonly string[]) =>
    `Related pages are found by their words as written: other forms of a word in ${listOf(languages)} are not known here.`,
  /** Languages that ingest has no rules for. */
  unread: (languages: readonly string[]) =>
    `Of texts in ${listOf(languages)}, who says what, dates and figures are not read.`,
  notHeld: (what: readonly string[]) => `Not held here: ${what.join(', ')}.`,
};
