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
  readonly #section: HTMLDetailsElement;
  readonly #pages = new PagesOverWorker();
  /** How many were read, in their order. */
  #read = 0;
  /** How many of the pages that were read stand above. */
  #above = 0;
  #question: { query: string; chosen: Chosen; without: ReadonlySet<string>; signal: AbortSignal } | undefined;

  constructor(section: HTMLElement) {
    this.#section = section as HTMLDetailsElement;
  }

  /**
   * Shows the first pages, until another question is asked. The best one is shown before anything of the others is loaded.
   * @returns how many there are, and whether there may be more.
   * @throws where the index can't be loaded; the next question tries again, and of an earlier one nothing is left.
   */
  async ask(query: string, chosen: Chosen, without: ReadonlySet<string>, signal: AbortSignal): Promise<RelatedFound> {
    signal.addEventListener('abort', () => this.#pages.drop(), { once: true });
    try {
      const best = await this.#pages.find(query, chosen, 0, 1);
      if (signal.aborted) return { pages: 0, more: false };
      this.#list.replaceChildren();
      [this.#section.hidden, this.#section.open] = [true, false];
      this.button.hidden = true;
      [this.#read, this.#above] = [0, 0];
      this.#question = { query, chosen, without, signal };
      await this.#show(best.hits);
      if (best.hits.length === 0) return { pages: best.all, more: best.more };
      return await this.#append(pagesPerStep - this.#list.children.length);
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
    const from = this.#list.children.length;
    await this.#append(pagesPerStep);
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** Shows so many pages behind those that are shown, as far as there are more. */
  async #append(count: number): Promise<RelatedFound> {
    const question = this.#question;
    const wanted = this.#list.children.length + count;
    for (;;) {
      const [from, missing] = [this.#read, wanted - this.#list.children.length];
      if (!question) return { pages: 0, more: false };
      const { all, more, hits } = await this.#pages.find(question.query, question.chosen, from, missing);
      // Another question was asked meanwhile, or the same step twice.
      if (question.signal.aborted || this.#question !== question || this.#read !== from) return { pages: all, more };
      await this.#show(hits);
      const isLeft = this.#read < all || more;
      this.button.hidden = !isLeft;
      if (hits.length > 0 && isLeft && this.#list.children.length < wanted) continue;
      // Of those that are not read yet, some may stand above.
      const left = isLeft ? question.without.size : this.#above;
      return { pages: Math.max(this.#list.children.length, all - left), more: more || isLeft };
    }
  }

  async #show(hits: readonly PageHit[]): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const { query, without, signal } = question;
    this.#read += hits.length;
    const other = hits.filter(({ url }) => !without.has(url));
    this.#above += hits.length - other.length;
    const items = await renderPages(other, query, signal);
    if (signal.aborted) return;
    this.#list.append(...items);
    this.#section.hidden = this.#list.children.length === 0;
  }

  /** Unfolds the pages: filters were chosen that leave nothing else. */
  unfold(): void {
    this.#section.open = this.#list.children.length > 0;
  }

  /** Unfolds the pages, where the best of them has the words themselves; else they are an offer. */
  unfoldWords(): void {
    this.#section.open = Boolean(this.#list.querySelector('li')?.querySelector('[data-answer]'));
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
