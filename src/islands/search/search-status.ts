import { answerWords } from '../../words/search-answers.ts';
import type { RelatedFound } from './related-pages.ts';

interface Shown {
  shown: number;
  more: boolean;
}

/** Exact passages, passages with the words apart, and related pages. */
export type Found = [PromiseSettledResult<Shown>, PromiseSettledResult<Shown>, PromiseSettledResult<RelatedFound>];

/** The same with how many passages there are in all, where that was counted. */
export function withCounts(
  [exact, apart, related]: Found,
  counts: { together: number | undefined; apart: number | undefined },
): Found {
  const tell = (found: PromiseSettledResult<Shown>, all: number | undefined): PromiseSettledResult<Shown> =>
    found.status === 'fulfilled' && all !== undefined
      ? { status: 'fulfilled', value: { shown: all, more: false } }
      : found;
  return [tell(exact, counts.together), tell(apart, counts.apart), related];
}

/**
 * What was found, in a sentence that is read out. `nothing` where every passage was looked through and none has the words:
 * related pages do not say so.
 */
export function describeAnswers(
  query: string,
  [exact, apart, related]: Found,
  narrowed: boolean,
): { text: string; nothing: boolean } {
  const [none, noneApart] = [exact, apart].map((found) => found.status === 'fulfilled' && found.value.shown === 0);
  const parts = [
    ...partOf(exact, ({ shown, more }) => (shown > 0 ? answerWords.exact(shown, more) : '')),
    ...partOf(apart, ({ shown, more }) => (shown > 0 ? answerWords.apart(shown, more) : '')),
    ...partOf(related, ({ pages, more }) => (pages > 0 ? answerWords.pages(pages, more) : '')),
  ];
  const failed = [exact, apart, related].some(({ status }) => status === 'rejected');
  const words = withoutQuotes(query);
  const told = none && (failed || parts.length > 0) ? [answerWords.noExact, ...parts] : parts;
  const answer = told.length === 0 ? answerWords.nothing(words, narrowed) : answerWords.found(told, words, narrowed);
  return {
    text: [...(told.length === 0 && failed ? [] : [answer]), ...(failed ? [answerWords.notLoaded] : [])].join(' '),
    nothing: Boolean(none && noneApart),
  };
}

/** What was asked for is set in quotation marks here; those of the question would double them. */
const withoutQuotes = (query: string) => /^["“](.+)["”]$/u.exec(query)?.[1] ?? query;

function partOf<Value>(found: PromiseSettledResult<Value>, describe: (value: Value) => string): string[] {
  const words = found.status === 'fulfilled' ? describe(found.value) : '';
  return words === '' ? [] : [words];
}
