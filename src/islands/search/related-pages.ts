import { createPageYield } from '../../phrases/yield-to-page.ts';
import { PagesOverWorker } from './ask-pages.ts';
import type { Chosen, ValueCounts } from './hit-facets.ts';
import { pagesPerStep } from './pages-messages.ts';
import { renderPage, type PageHit } from './render-page.ts';

export interface RelatedFound {
  pages: number;
  more: boolean;
}

/** The pages that are about a query, as the index of whole pages ranks them. */
export class RelatedPages {
  readonly #section: HTMLElement;
  readonly #pages = new PagesOverWorker();
  #shown = 0;
  #question: { query: string; chosen: Chosen; signal: AbortSignal } | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  /**
   * Shows the first pages, until another question is asked. The best one is shown before anything of the others is loaded.
   * @returns how many there are, and whether there may be more.
   * @throws where the index can't be loaded; the next question tries again, and of an earlier one nothing is left.
   */
  async ask(query: string, chosen: Chosen, signal: AbortSignal): Promise<RelatedFound> {
    signal.addEventListener('abort', () => this.#pages.drop(), { once: true });
    try {
      const best = await this.#pages.find(query, chosen, 0, 1);
      const items = await renderPages(best.hits, query, signal);
      if (signal.aborted) return { pages: 0, more: false };
      this.#list.replaceChildren(...items);
      this.#section.hidden = items.length === 0;
      this.button.hidden = true;
      this.#shown = items.length;
      this.#question = { query, chosen, signal };
      return items.length === 0
        ? { pages: best.all, more: best.more }
        : await this.#append(pagesPerStep - items.length);
    } catch (error) {
      if (!signal.aborted) this.clear();
      throw error;
    }
  }

  /** How many of the pages have each value of each filter, where the other filters stay as they are; nothing where that is not known. */
  countValues(query: string, chosen: Chosen): Promise<ValueCounts | undefined> {
    return this.#pages.count(query, chosen);
  }

  /** @throws where a page's part of the index can't be loaded; asked again, it goes on behind what is shown. */
  async showMore(): Promise<void> {
    const from = this.#shown;
    await this.#append(pagesPerStep);
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** Shows so many pages behind those that are shown. */
  async #append(count: number): Promise<RelatedFound> {
    const [question, from] = [this.#question, this.#shown];
    if (!question) return { pages: 0, more: false };
    const { query, chosen, signal } = question;
    const { all, more, hits } = await this.#pages.find(query, chosen, from, count);
    const items = await renderPages(hits, query, signal);
    // Another question was asked meanwhile, or the same step twice.
    if (!signal.aborted && this.#shown === from) {
      this.#list.append(...items);
      this.#shown += items.length;
      this.button.hidden = this.#shown >= all && !more;
    }
    return { pages: all, more };
  }

  clear(): void {
    this.#question = undefined;
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

/** Made one after the other with breaks, so that keys are heard. Nothing more is made once it is aborted. */
async function renderPages(hits: readonly PageHit[], query: string, signal: AbortSignal): Promise<HTMLLIElement[]> {
  const rest = createPageYield();
  const items: HTMLLIElement[] = [];
  for (const hit of hits) {
    await rest();
    if (signal.aborted) break;
    items.push(renderPage(hit, query));
  }
  return items;
}
