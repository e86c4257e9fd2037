import type { Said } from '../../archive/places-of-entities.ts';
import type { IndexedQuote } from '../../parts/quotes/quote-facets.ts';
import type { QuoteEntry } from '../../parts/quotes/quote-entry.ts';
import { sortOf } from '../../parts/quotes/quote-order.ts';
import { statementSorts, type StatementSort } from '../../phrases/statements-file.ts';
import { quotesWords as words } from '#words/quotes.ts';

/** Statements of one sort on a page of a list. */
export interface QuoteSection {
  sort: StatementSort;
  /** Absent where a fold holds them all. */
  heading?: string;
  /** How many, in which order, and whose words they are. */
  says: string;
  open: ListedQuote[];
  folded: ListedQuote[];
  /** What opens the fold: how many, and of procedural turns what they are. */
  fold: { label: string; says?: string };
}

export interface ListedQuote {
  entry: QuoteEntry;
  /** What its links are called by on the page, as an id. */
  name: string;
  values: IndexedQuote['values'];
}

/** So many of each sort stand open: few where all sorts begin, more where the reader has chosen or gone on. */
const openFirst: Record<StatementSort, number> = { direct: 12, reported: 6, spoken: 6, procedural: 0 };
const openChosen: Record<StatementSort, number> = { direct: 24, reported: 24, spoken: 24, procedural: 0 };

interface Shown {
  /** Whether these are some, or further ones. */
  isChosen: boolean;
  /** How many there are of each sort, on all pages; nothing where that is not known. */
  counts?: Record<StatementSort, number>;
}

export function quoteSections(
  quotes: readonly IndexedQuote[],
  { isChosen, counts }: Shown,
  entryOf: (said: Said) => QuoteEntry,
): QuoteSection[] {
  const bySort = Map.groupBy(quotes, ({ quote }) => sortOf(quote));
  const mostOpen = isChosen ? openChosen : openFirst;
  let before = 0;
  return statementSorts.flatMap((sort): QuoteSection[] => {
    const own = bySort.get(sort);
    if (!own) return [];
    const first = before + 1;
    const items = own.map((said, at) => ({
      entry: entryOf(said),
      name: `w${String(first + at)}`,
      values: said.values,
    }));
    before += items.length;
    // Two more take less room than the fold that would hide them.
    const open = items.length <= mostOpen[sort] + 2 && sort !== 'procedural' ? items.length : mostOpen[sort];
    return [
      {
        sort,
        ...(sort !== 'procedural' && { heading: words.sections[sort] }),
        says: sort === 'procedural' ? '' : words.sectionSays[sort](counts?.[sort]),
        open: items.slice(0, open),
        folded: items.slice(open),
        fold: foldOf(sort, items, open),
      },
    ];
  });
}

/** An example of what is folded away is shorter than this. */
const longestExample = 40;

function foldOf(sort: StatementSort, items: readonly ListedQuote[], open: number): QuoteSection['fold'] {
  const count = items.length - open;
  if (sort !== 'procedural') return { label: words.more(count) };
  const example = items.find(({ entry }) => entry.words.length < longestExample)?.entry.words;
  return { label: words.procedural(count), says: words.proceduralAre(example) };
}
