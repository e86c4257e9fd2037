import { CheckedResults } from './checked-results.ts';
import { DocumentWords } from './document-words.ts';
import { filterNames, type Chosen, type ValueCounts } from './hit-facets.ts';
import type { Pagefind } from './pagefind-api.ts';
import type { PagesAnswers, PagesFound } from './pages-messages.ts';
import { readTerms } from './query-terms.ts';
import { readPages } from './read-pages.ts';
import { searchHeld, type Counts } from './search-held.ts';

interface Search {
  key: string;
  counted: boolean;
  found: Promise<{ results: CheckedResults; counts: Counts | undefined }>;
  isWanted: () => boolean;
}

/** The index of whole pages: which are about a query, and what of them is to be shown. */
export class PageIndex implements PagesAnswers {
  readonly #load: () => Promise<Pagefind>;
  #pagefind: Promise<Pagefind> | undefined;
  /** Whether searches count what has which value: once the filters are loaded. */
  #canCount = false;
  readonly #words = new DocumentWords();
  /** What was searched for last; nothing once nobody waits for it. */
  #last: Search | undefined;

  constructor(load: () => Promise<Pagefind>) {
    this.#load = load;
  }

  /** @throws where the index can't be loaded. */
  async find(query: string, chosen: Chosen, from: number, count: number): Promise<PagesFound> {
    const { found, isWanted } = this.#search(query, chosen);
    const { results, all, more } = await (await found).results.take(from, count);
    return { all, more, hits: await readPages(results, query, this.#words, isWanted) };
  }

  /** @throws where the index can't be loaded. */
  async count(query: string, chosen: Chosen): Promise<ValueCounts | undefined> {
    const pagefind = await this.#open();
    if (!this.#canCount) await pagefind.filters();
    this.#canCount = true;
    const last = this.#search(query, chosen);
    const terms = readTerms(query);
    const narrowed = filterNames.filter((name) => chosen[name] !== undefined);
    // A chosen value's own filter would leave the others at nothing.
    const others = await Promise.all(
      narrowed.map(async (name) => {
        const { [name]: _own, ...rest } = chosen;
        const { counts } = await searchHeld(pagefind, terms, rest);
        return [name, counts && (counts[name] ?? {})] as const;
      }),
    );
    const { results, counts } = await last.found;
    if (!results.isCertain || !counts || others.some(([, values]) => !values)) return undefined;
    return { ...counts, ...(Object.fromEntries(others) as Counts) };
  }

  drop(): void {
    this.#last = undefined;
  }

  /** What was searched for last is not searched for again, unless it was not counted and can be. */
  #search(query: string, chosen: Chosen): Search {
    const key = JSON.stringify([query, chosen]);
    if (this.#last?.key === key && this.#last.counted === this.#canCount) return this.#last;
    // By what is asked: it may be asked again meanwhile, to be counted.
    const isWanted = () => this.#last?.key === key;
    const terms = readTerms(query);
    const found = this.#open()
      .then((pagefind) => searchHeld(pagefind, terms, chosen))
      .then(({ results, counts }) => ({ results: new CheckedResults(results, terms.terms), counts }));
    return (this.#last = { key, counted: this.#canCount, found, isWanted });
  }

  #open(): Promise<Pagefind> {
    return (this.#pagefind ??= this.#load());
  }
}
