import { filterNames, type Chosen, type ValueCounts } from './hit-facets.ts';
import { loadPagefind, type Pagefind } from './pagefind-api.ts';
import { renderPages } from './render-pages.ts';
import { searchKinds, type PageResult } from './search-kinds.ts';

const perStep = 10;

/** The pages that are about a query, as the index of whole pages ranks them. */
export class RelatedPages {
  readonly #section: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  #results: PageResult[] = [];
  /** How many pages have each value, where the filters were loaded before the last search. */
  #counts: ValueCounts | undefined;
  #canCount = false;
  #shown = 0;
  #query = '';
  #signal: AbortSignal | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  /**
   * Shows the first pages, until another question is asked.
   * @returns how many there are.
   * @throws where the index can't be loaded; the next question tries again, and of an earlier one nothing is left.
   */
  async ask(query: string, chosen: Chosen, signal: AbortSignal): Promise<number> {
    try {
      return await this.#show(query, chosen, signal);
    } catch (error) {
      if (!signal.aborted) this.clear();
      throw error;
    }
  }

  async #show(query: string, chosen: Chosen, signal: AbortSignal): Promise<number> {
    const loading = (this.#pagefind ??= loadPagefind());
    loading.catch(() => (this.#pagefind = undefined));
    const pagefind = await loading;
    const canCount = this.#canCount;
    const { results, counts } = await searchKinds(pagefind, query, chosen, perStep);
    const items = await renderPages(results.slice(0, perStep), query, signal);
    if (signal.aborted) return 0;
    this.#results = results;
    this.#counts = canCount ? counts : undefined;
    this.#query = query;
    this.#signal = signal;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#section.hidden = items.length === 0;
    this.button.hidden = this.#shown >= results.length;
    return results.length;
  }

  /**
   * How many of the pages that were found last have each value of each filter, where the other filters stay as they are; nothing
   * where no index can be loaded.
   */
  async countValues(query: string, chosen: Chosen): Promise<ValueCounts | undefined> {
    const pagefind = await this.#pagefind;
    if (!pagefind) return undefined;
    await pagefind.filters();
    this.#canCount = true;
    const counts = this.#counts ?? (await pagefind.search(query, { filters: chosen })).filters;
    const narrowed = filterNames.filter((name) => chosen[name] !== undefined);
    // A chosen value's own filter would leave the others at nothing.
    const others = await Promise.all(
      narrowed.map(async (name) => {
        const { [name]: _own, ...rest } = chosen;
        return [name, (await pagefind.search(query, { filters: rest })).filters[name] ?? {}] as const;
      }),
    );
    return { ...counts, ...Object.fromEntries(others) };
  }

  async showMore(): Promise<void> {
    const [signal, from] = [this.#signal, this.#shown];
    const items = await renderPages(this.#results.slice(from, from + perStep), this.#query, signal);
    // Another question was asked meanwhile, or the same step twice.
    if (signal?.aborted || this.#shown !== from) return;
    this.#list.append(...items);
    this.#shown += items.length;
    this.button.hidden = this.#shown >= this.#results.length;
    items[0]?.querySelector('a')?.focus();
  }

  clear(): void {
    this.#results = [];
    this.#counts = undefined;
    this.#list.replaceChildren();
    this.#section.hidden = true;
  }

  get #list() {
    return this.#section.querySelector('ol') as HTMLOListElement;
  }
  /** Shows more of them. */
  get button() {
    return this.#section.querySelector('button') as HTMLButtonElement;
  }
}
