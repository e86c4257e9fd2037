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
  const found = [
    countPassages(exact, ['exact passage', 'exact passages']),
    countPassages(apart, ['passage with all words', 'passages with all words']),
    countPages(related),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const failed = [exact, apart, related].some(({ status }) => status === 'rejected');
  const answer = found === '' ? `No results for “${query}”.` : `${capitalize(found)} for “${query}”.`;
  return {
    text: [
      ...(found === '' && failed ? [] : [answer]),
      ...(failed ? ['A part of the index could not be loaded; search again.'] : []),
    ].join(' '),
    nothing: found === '' && !failed,
  };
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function countPassages(found: PromiseSettledResult<Shown>, [one, many]: readonly [one: string, many: string]): string {
  if (found.status === 'rejected' || found.value.shown === 0) return '';
  const { shown, more } = found.value;
  return `${more ? 'at least ' : ''}${String(shown)} ${shown === 1 ? one : many}`;
}

const countPages = (found: PromiseSettledResult<number>): string =>
  found.status === 'rejected' || found.value === 0
    ? ''
    : `${String(found.value)} related ${found.value === 1 ? 'page' : 'pages'}`;
