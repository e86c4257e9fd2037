import { choosePassages, type PassageWords } from './choose-passages.ts';
import { queryWords } from './fold.ts';
import { loadPagefind, type PageData, type Pagefind } from './pagefind-api.ts';
import { renderPage, type PageHit } from './render-page.ts';

const perStep = 10;

/** The pages that are about a query, as the index of whole pages ranks them. */
export class RelatedPages {
  readonly #section: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  #results: { data(): Promise<PageData> }[] = [];
  #shown = 0;
  #query = '';

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  /**
   * Shows the first pages. `isLate` tells that another question was asked since.
   * @returns how many pages there are.
   * @throws where the index can't be loaded; the next question tries again.
   */
  async ask(query: string, filters: Record<string, string>, isLate: () => boolean): Promise<number> {
    const loading = (this.#pagefind ??= loadPagefind());
    loading.catch(() => (this.#pagefind = undefined));
    const { results } = await (await loading).search(query, { filters });
    const items = await renderAll(results.slice(0, perStep), query);
    if (isLate()) return 0;
    this.#results = results;
    this.#query = query;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#section.hidden = items.length === 0;
    this.button.hidden = this.#shown >= results.length;
    return results.length;
  }

  async showMore(): Promise<void> {
    const items = await renderAll(this.#results.slice(this.#shown, this.#shown + perStep), this.#query);
    this.#list.append(...items);
    this.#shown += items.length;
    this.button.hidden = this.#shown >= this.#results.length;
    items[0]?.querySelector('a')?.focus();
  }

  clear(): void {
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

async function renderAll(results: readonly { data(): Promise<PageData> }[], query: string): Promise<HTMLLIElement[]> {
  const hits = await Promise.all(results.map(async (result) => readHit(await result.data(), query)));
  return hits.map((hit) => renderPage(hit, query, queryWords(query)));
}

/** Words come from the archive's own record; the index changes punctuation in its excerpts. */
async function readHit({ url, meta, sub_results }: PageData, query: string): Promise<PageHit> {
  const page = new URL(url, location.href);
  const hit = { url: page.pathname, title: meta.title ?? '', kind: meta.kind ?? '', passages: [] };
  if (!meta.document) return hit;
  const response = await fetch(new URL('passages.json', page));
  if (!response.ok) return hit;
  const words = (await response.json()) as { kind: string; passages: Record<string, PassageWords> };
  const found = sub_results.flatMap((sub) => new URL(sub.url, page).hash.slice(1) || []);
  return { ...hit, kind: words.kind, passages: choosePassages(words.passages, found, query, queryWords(query)) };
}
