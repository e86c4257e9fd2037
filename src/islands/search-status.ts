import { answerWords } from '../words/search-answers.ts';

interface Shown {
  shown: number;
  more: boolean;
}

/** Exact passages, passages with the words apart, and how many related pages. */
export type Found = [PromiseSettledResult<Shown>, PromiseSettledResult<Shown>, PromiseSettledResult<number>];

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

/** What was found, in a sentence that is read out. `nothing` only where everything could be looked through. */
export function describeAnswers(query: string, [exact, apart, related]: Found): { text: string; nothing: boolean } {
  const parts = [
    ...partOf(exact, ({ shown, more }) => (shown > 0 ? answerWords.exact(shown, more) : '')),
    ...partOf(apart, ({ shown, more }) => (shown > 0 ? answerWords.apart(shown, more) : '')),
    ...partOf(related, (pages) => (pages > 0 ? answerWords.pages(pages) : '')),
  ];
  const failed = [exact, apart, related].some(({ status }) => status === 'rejected');
  const isEmpty = parts.length === 0;
  const words = withoutQuotes(query);
  const answer = isEmpty ? answerWords.nothing(words) : answerWords.found(parts, words);
  return {
    text: [...(isEmpty && failed ? [] : [answer]), ...(failed ? [answerWords.notLoaded] : [])].join(' '),
    nothing: isEmpty && !failed,
  };
}

/** What was asked for is set in quotation marks here; those of the question would double them. */
const withoutQuotes = (query: string) => /^["“](.+)["”]$/u.exec(query)?.[1] ?? query;

function partOf<Value>(found: PromiseSettledResult<Value>, describe: (value: Value) => string): string[] {
  const words = found.status === 'fulfilled' ? describe(found.value) : '';
  return words === '' ? [] : [words];
}
