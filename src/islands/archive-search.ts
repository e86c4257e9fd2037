import './trusted-types.ts';
import { choosePassages, type PassageWords } from './choose-passages.ts';
import { queryWords } from './fold.ts';
import { loadPagefind, type PageData, type Pagefind } from './pagefind-api.ts';
import { renderHit, type DocumentHit } from './render-hit.ts';

const perPage = 10;
const filterNames = ['kind', 'year'] as const;

/** The search page's form and its answers. The address holds the whole question, so that reload, back and a link ask it again. */
class ArchiveSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: { data(): Promise<PageData> }[] = [];
  #shown = 0;
  /** Counts questions, so that a late answer to an earlier one is not shown. */
  #question = 0;
  #timer = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#ask()), { signal });
    this.#form.addEventListener('input', () => this.#askSoon(), { signal });
    this.#more.addEventListener('click', () => void this.#showMore(), { signal });
    this.addEventListener('keydown', (event) => this.#moveFocus(event), { signal });
    addEventListener('popstate', () => this.#askAddress(), { signal });
    if (location.hash === '#find') this.#box.focus();
    this.#askAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }
  get #box(): HTMLInputElement {
    return this.#part('input[type=search]') as HTMLInputElement;
  }
  get #hits(): HTMLOListElement {
    return this.#part('[data-hits]') as HTMLOListElement;
  }
  get #more(): HTMLButtonElement {
    return this.#part('[data-more]') as HTMLButtonElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page has no ${selector}`);
    return part;
  }

  #askAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#box.value = asked.get('q') ?? '';
    for (const name of filterNames) this.#filter(name).value = asked.get(name) ?? '';
    void this.#ask();
  }

  #filter = (name: string) => this.#part(`select[name=${name}]`) as HTMLSelectElement;

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), 180);
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const question = (this.#question += 1);
    const query = this.#box.value.trim();
    const chosen = filterNames.map((name) => [name, this.#filter(name).value] as const);
    const filters: Record<string, string> = Object.fromEntries(chosen.filter(([, value]) => value));
    this.#writeAddress(query, filters);
    if (!query) {
      this.#show('idle', '', []);
      return;
    }
    this.dataset['searchState'] = 'loading';
    try {
      const pagefind = await (this.#pagefind ??= loadPagefind());
      const { results } = await pagefind.search(query, { filters });
      const hits = await Promise.all(results.slice(0, perPage).map(readHit(query)));
      if (question !== this.#question) return;
      this.#results = results;
      this.#shown = Math.min(perPage, results.length);
      this.#show('done', countLine(results.length, query), hits);
    } catch {
      this.#pagefind = undefined;
      if (question === this.#question) this.#show('done', 'The search index could not be loaded.', []);
    }
  }

  #writeAddress(query: string, filters: Record<string, string>): void {
    const asked = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
    const address = `${location.pathname}${asked && `?${asked}`}${location.hash}`;
    if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
  }

  #show(state: 'idle' | 'done', count: string, hits: DocumentHit[]): void {
    this.#hits.replaceChildren(...this.#render(hits));
    this.#part('[data-count]').textContent = count;
    this.#part('[data-nothing]').hidden = state === 'idle' || hits.length > 0;
    this.#more.hidden = state === 'idle' || this.#shown >= this.#results.length || hits.length === 0;
    this.dataset['searchState'] = state;
  }

  async #showMore(): Promise<void> {
    const query = this.#box.value.trim();
    const next = this.#results.slice(this.#shown, this.#shown + perPage);
    const items = this.#render(await Promise.all(next.map(readHit(query))));
    this.#hits.append(...items);
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#results.length;
    items[0]?.querySelector('a')?.focus();
  }

  #render(hits: DocumentHit[]): HTMLLIElement[] {
    const query = this.#box.value.trim();
    return hits.map((hit) => renderHit(hit, query, queryWords(query)));
  }

  /** The arrows go from the box through the answers and back; Enter follows a link by itself. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target instanceof HTMLSelectElement) return;
    const stops = [this.#box, ...this.#hits.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

const countLine = (count: number, query: string) =>
  count === 0 ? `No results for “${query}”.` : `${count} ${count === 1 ? 'page' : 'pages'} for “${query}”`;

/** Words come from the archive's own record; the index changes punctuation in its excerpts. */
const readHit =
  (query: string) =>
  async (result: { data(): Promise<PageData> }): Promise<DocumentHit> => {
    const { url, meta, sub_results } = await result.data();
    const page = new URL(url, location.href);
    const hit = { url: page.pathname, title: meta.title ?? '', kind: meta.kind ?? '', passages: [] };
    if (!meta.document) return hit;
    const response = await fetch(new URL('passages.json', page));
    if (!response.ok) return hit;
    const words = (await response.json()) as { title: string; kind: string; passages: Record<string, PassageWords> };
    const found = sub_results.flatMap((sub) => new URL(sub.url, page).hash.slice(1) || []);
    return { ...hit, kind: words.kind, passages: choosePassages(words.passages, found, query, queryWords(query)) };
  };

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
