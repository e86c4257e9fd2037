import { answerWords } from '#words/search-answers.ts';
import type { NameCard } from '../../phrases/names-file.ts';
import type { Listed } from './passage-answers.ts';
import type { ReadAsked } from './read-asked.ts';
import type { RelatedFound } from './related-pages.ts';

export type Settled<Value> = PromiseSettledResult<Value>;

/** What was found: whom and what the question names, passages of each list, and related pages. */
export interface Found {
  cards: readonly NameCard[];
  said?: ReadAsked['said'];
  /** What its words may be a slip for, where no passage has them. */
  near?: NameCard | undefined;
  exact: Settled<Listed>;
  statements: Settled<Listed>;
  apart: Settled<Listed>;
  related: Settled<RelatedFound>;
}

/**
 * What was found, in a sentence that is read out. `nothing` where every passage was looked through and none has the words:
 * related pages do not say so.
 */
export function describeAnswers(
  query: string,
  { cards, exact, statements, apart, related }: Omit<Found, 'said' | 'near'>,
  narrowed: boolean,
): { text: string; nothing: boolean } {
  const lists = [exact, statements, apart];
  const none = lists.map((list) => list.status === 'fulfilled' && list.value.found === 0);
  const tell = (list: Settled<Listed>, words: (count: number, more: boolean) => string) =>
    partOf(list, ({ found, whole }) => (found > 0 ? words(found, !whole) : ''));
  const parts = [
    ...tell(exact, answerWords.exact),
    ...tell(statements, answerWords.said),
    ...tell(apart, answerWords.apart),
    ...partOf(related, ({ pages, more }) => (pages > 0 ? answerWords.pages(pages, more) : '')),
  ];
  const failed = [...lists, related].some(({ status }) => status === 'rejected');
  const words = withoutQuotes(query);
  const isNoPhrase = none[0] && none[1] && (failed || parts.length > 0);
  const told = [
    ...(narrowed ? [] : cards.map(({ name }) => name)),
    ...(isNoPhrase ? [answerWords.noExact] : []),
    ...parts,
  ];
  const answer = told.length === 0 ? answerWords.nothing(words, narrowed) : answerWords.found(told, words, narrowed);
  return {
    text: [...(told.length === 0 && failed ? [] : [answer]), ...(failed ? [answerWords.notLoaded] : [])].join(' '),
    nothing: none.every(Boolean),
  };
}

/** What was asked for is set in quotation marks here; those of the question would double them. */
const withoutQuotes = (query: string) => /^["“](.+)["”]$/u.exec(query)?.[1] ?? query;

function partOf<Value>(found: Settled<Value>, describe: (value: Value) => string): string[] {
  const words = found.status === 'fulfilled' ? describe(found.value) : '';
  return words === '' ? [] : [words];
}
