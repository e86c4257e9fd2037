import { countOf, formatNumber, listOf, pluralOf } from './parts/language.ts';
import { facetNames } from './parts/lists.ts';

const { kind, speaker, mode, topic, event, year, language } = facetNames;
const passage = { one: 'passage', other: 'passages' };
const page = { one: 'page', other: 'pages' };
const withFilters = (narrowed: boolean) => (narrowed ? ' with these filters' : '');
const atLeast = (more: boolean, words: string) => (more ? `at least ${words}` : words);

const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const withPlaces = (heading: string, places: string | undefined) => (places ? `${heading}: ${places}` : heading);

const noExact = 'no passage has these words in this order';

/** What search says of its answers. */
export const answerWords = {
  /** Parts of a sentence; `more`: there may be more of them. */
  noExact,
  exact: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'exact passage', other: 'exact passages' })),
  said: (count: number, more: boolean) =>
    atLeast(more, countOf(count, { one: 'statement that answers', other: 'statements that answer' })),
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
  leavingOut: { before: 'Leave out ', after: '?' },
  phrase: (words: string) => `“${words}”`,
  /** The words that were looked for are those of the source, and the page shows them corrected. */
  asReceived: 'as received',
  reportedBy: (speaker: string) => `${speaker}, reported`,
  /** Somebody whose name is the question has words of their own in the passage. */
  speaks: 'speaks',
  altered: 'altered copy',
  covers: 'Covers',
  quoted: { open: '“', close: '”' },
  source: '✓ source',
  sourceOf: (passage: string) => `Source of ${passage}`,
  /** What follows a title: `The long drought, ¶7` */
  placeBehind: (passage: string) => `, ${passage}`,
  passages: (count: number) => countOf(count, passage),
  morePassages: 'Show more passages',
  /** `3 more passages in “The long drought” (2) and 4 other documents` */
  leftPassages: (count: number, documents: readonly { title: string; count: number }[]) => {
    const [named, others] = documents.length > 3 ? [documents.slice(0, 2), documents.length - 2] : [documents, 0];
    const list = listOf([
      ...named.map((own) => `${own.title} (${formatNumber(own.count)})`),
      ...(others > 0 ? [countOf(others, { one: 'other document', other: 'other documents' })] : []),
    ]);
    return `${countOf(count, { one: 'more passage', other: 'more passages' })} in ${list}`;
  },
  named: 'What the question names',
  toTry: 'To try',
  /** Pages by the stems of their words. */
  related: 'Related pages: other forms of the words, or the words further apart',
  morePages: 'Show more pages',
  order: 'Order',
  orders: { best: 'Best', newest: 'Newest', oldest: 'Oldest' },
  /** Headings of lists. `places`: how many passages in how many documents, once that is known. */
  headings: {
    word: (places: string | undefined) => capitalized(places ?? 'passages'),
    together: (places: string | undefined) => withPlaces('These words, in this order', places),
    apart: (places: string | undefined) => withPlaces('All these words, anywhere in a passage', places),
    said: (speaker: string, about: string, places: string | undefined) =>
      withPlaces(about === '' ? `What ${speaker} said` : `What ${speaker} said about “${about}”`, places),
  },
  ownFirst: 'their own words first',
  places: (count: number, documents: number) =>
    `${countOf(count, passage)} in ${countOf(documents, { one: 'document', other: 'documents' })}`,
  anyValue: 'any',
  filters: { kind, speaker, mode, topic, event, year, language },
  showFilters: 'Filters',
  clear: 'Clear filters',
  fromDisk:
    'In this downloaded copy, search finds exact words and passages that have all of them. It finds related pages only on the website.',
  /** The sentence on what is searched, where there is no answer. */
  searched: (searching: string) => searching.replace(/^Searching/, 'Searched:'),
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
