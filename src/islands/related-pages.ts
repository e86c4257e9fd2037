import { choosePassages, cutWords, type PassageHit } from './choose-passages.ts';
import { findHits, queryWords } from './fold.ts';
import { loadPagefind, type PageData, type Pagefind } from './pagefind-api.ts';
import type { PassagesFile } from '../phrases/passages-file.ts';
import { quoteRecordKind } from '../phrases/quote-records.ts';
import { drawnLength } from '../phrases/stored-strip.ts';
import { filterNames, type Chosen, type ValueCounts } from './hit-facets.ts';
import { renderPage, type PageHit } from './render-page.ts';

const perStep = 10;
/** Of the first answers so many are quotations, where there are more pages than fit. */
const quotesFirst = 3;

type Result = { data(): Promise<PageData> };

/** The pages that are about a query, as the index of whole pages ranks them. */
export class RelatedPages {
  readonly #section: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  #results: Result[] = [];
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
    const results = await searchKinds(await loading, query, chosen);
    const items = await renderAll(results.slice(0, perStep), query);
    if (signal.aborted) return 0;
    this.#results = results;
    this.#query = query;
    this.#signal = signal;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#section.hidden = items.length === 0;
    this.button.hidden = this.#shown >= results.length;
    return results.length;
  }

  /** How many pages have each value of each filter, where the other filters stay as they are; nothing where no index can be loaded. */
  async countValues(query: string, chosen: Chosen): Promise<ValueCounts | undefined> {
    const pagefind = await this.#pagefind;
    if (!pagefind) return undefined;
    await pagefind.filters();
    const { filters: counts } = await pagefind.search(query, { filters: chosen });
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
    const items = await renderAll(this.#results.slice(from, from + perStep), this.#query);
    // Another question was asked meanwhile, or the same step twice.
    if (signal?.aborted || this.#shown !== from) return;
    this.#list.append(...items);
    this.#shown += items.length;
    this.button.hidden = this.#shown >= this.#results.length;
    items[0]?.querySelector('a')?.focus();
  }

  clear(): void {
    this.#results = [];
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

/**
 * Pages, with the first quotations among them: short records would come before every page otherwise. The word that is being
 * looked for may be in a quotation only, so neither waits for the other.
 */
async function searchKinds(pagefind: Pagefind, query: string, chosen: Chosen): Promise<Result[]> {
  if (chosen.kind !== undefined) return (await pagefind.search(query, { filters: chosen })).results;
  const [pages, quotes] = await Promise.all([
    pagefind.search(query, { filters: { ...chosen, not: { kind: quoteRecordKind } } }),
    pagefind.search(query, { filters: { ...chosen, kind: quoteRecordKind } }),
  ]);
  const first = perStep - Math.min(quotesFirst, quotes.results.length);
  return [
    ...pages.results.slice(0, first),
    ...quotes.results.slice(0, quotesFirst),
    ...pages.results.slice(first),
    ...quotes.results.slice(quotesFirst),
  ];
}

async function renderAll(results: readonly Result[], query: string): Promise<HTMLLIElement[]> {
  const hits = await Promise.all(results.map(async (result) => readHit(await result.data(), query)));
  return hits.map((hit) => renderPage(hit, query, queryWords(query)));
}

/** Words come from the archive's own record; the index changes punctuation in its excerpts. */
async function readHit({ url, meta, sub_results }: PageData, query: string): Promise<PageHit> {
  const page = new URL(url, location.href);
  const hit = { url: page.pathname, hash: page.hash, title: meta.title ?? '', kind: meta.kind ?? '', passages: [] };
  if (meta.words) return { ...hit, passages: [quotePassage(page, meta, query)] };
  if (!meta.document) return hit;
  const response = await fetch(new URL('passages.json', page));
  if (!response.ok) return hit;
  const words = (await response.json()) as PassagesFile;
  const found = sub_results.flatMap((sub) => new URL(sub.url, page).hash.slice(1) || []);
  const wanted = queryWords(query);
  const strip = words.strip !== undefined && { encoded: words.strip, places: findPlaces(words.passages, wanted) };
  return {
    ...hit,
    title: words.title,
    kind: words.kind,
    passages: choosePassages(words.passages, found, query, wanted),
    ...(strip && { strip }),
  };
}

/** How many characters of a document's picture stand before each place of the words. */
function findPlaces(passages: PassagesFile['passages'], wanted: readonly string[]): number[] {
  let before = 0;
  return Object.entries(passages).flatMap(([id, { text }]) => {
    const from = before;
    before += drawnLength({ id, text });
    return before > from ? findHits(text, wanted).map(([start]) => from + start) : [];
  });
}

/** The words of a quotation, which leads to where they stand. */
const quotePassage = ({ hash }: URL, { words = '', place = '' }: PageData['meta'], query: string): PassageHit => ({
  id: hash.slice(1),
  name: place,
  excerpt: cutWords(words, queryWords(query)),
});
