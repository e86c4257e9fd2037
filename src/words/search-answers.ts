import { countOf, listOf, pluralOf } from './parts/language.ts';

const passage = { one: 'passage', other: 'passages' };
const page = { one: 'page', other: 'pages' };
const withFilters = (narrowed: boolean) => (narrowed ? ' with these filters' : '');
const atLeast = (more: boolean, words: string) => (more ? `at least ${words}` : words);

const noExact = 'no passage has these words in this order';

/** What search says of its answers. */
export const answerWords = {
  /** Parts of a sentence; `more`: there may be more of them. */
  noExact,
  exact: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'exact passage', other: 'exact passages' })),
  apart: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'passage with all words', other: 'passages with all words' })),
  pages: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'related page', other: 'related pages' })),
  /** `narrowed`: filters are chosen. */
  found: (parts: readonly string[], query: string, narrowed: boolean) => {
    const list = parts.join(', ').replace(`${noExact}, `, `${noExact}; `);
    return `${list.charAt(0).toUpperCase()}${list.slice(1)} for “${query}”${withFilters(narrowed)}.`;
  },
  nothing: (query: string, narrowed: boolean) => `No results for “${query}”${withFilters(narrowed)}.`,
  notLoaded: 'Part of the index could not be loaded. Search again; if that does not help, load the page again.',
  /** Answers may be there already. */
  slow: 'Still searching. If this takes too long, load the page again.',
  /** A question around a link with other words. */
  correction: { before: 'Did you mean ', after: '?' },
  /** The words that were looked for are those of the source, and the page shows them corrected. */
  asReceived: 'as received',
  reportedBy: (speaker: string) => `${speaker}, reported`,
  anyValue: 'any',
  /** A value of a filter, and how many answers have it. `complete`: all answers were counted. */
  value: (value: string, passages: number, pages: number, complete: boolean): string => {
    const counts = [
      ...(passages > 0 ? [countOf(passages, passage)] : []),
      ...(pages > 0 ? [countOf(pages, page)] : []),
    ];
    if (counts.length > 0) return `${value} (${counts.join(', ')})`;
    return complete ? `${value} (none)` : value;
  },
  /** Of what these are the counts. `whole`: there are no more passages. */
  counted: (passages: number, whole: boolean, pages: boolean): string => {
    const which = whole
      ? pluralOf(passages, { one: 'the one passage', other: `all ${countOf(passages, passage)}` })
      : `the first ${countOf(passages, passage)}`;
    const of = [...(passages > 0 ? [`${which} with these words`] : []), ...(pages ? ['all related pages'] : [])];
    return of.length > 0 ? `Numbers count ${listOf(of)}.` : '';
  },
};
