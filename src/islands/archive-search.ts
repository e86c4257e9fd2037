import './trusted-types.ts';
import { readPhrase, type Phrase } from '../phrases/find-phrase.ts';
import { Lexicon } from '../phrases/lexicon.ts';
import { PhraseIndex } from '../phrases/phrase-index.ts';
import { searchApart, searchPhrase } from '../phrases/search-phrase.ts';
import { countWanted, takeCounted } from './counted-hits.ts';
import { filterNames, isWanted, type Chosen } from './hit-facets.ts';
import { loadShard } from './load-shard.ts';
import { PhraseAnswers } from './phrase-answers.ts';
import { RelatedPages } from './related-pages.ts';
import { SearchFilters } from './search-filters.ts';
import { describeAnswers, withCounts, type Found } from './search-status.ts';
import { offerCorrection } from './search-correction.ts';

/** Passages are looked up at every key; related pages, counts and corrections when typing pauses, in milliseconds. */
const pause = 180;

/**
 * The search form and its answers: passages that hold the words, then pages that are about them. On the search page the
 * address holds the whole question, so that reload, back and a link ask it again; in a dialog (`data-in-dialog`) a link does.
 */
class ArchiveSearch extends HTMLElement {
  /** Ends what is done for an earlier question. */
  #asked = new AbortController();
  #listening = new AbortController();
  readonly #index = new PhraseIndex(loadShard);
  readonly #lexicon = new Lexicon(loadShard);
  readonly #filters = new SearchFilters(this.#form);
  readonly #exact = new PhraseAnswers(this.#part('[data-answers=passage]'), 'passage', (phrase, signal) =>
    searchPhrase(this.#index, phrase, signal),
  );
  readonly #apart = new PhraseAnswers(this.#part('[data-answers=words]'), 'words', (phrase, signal) =>
    searchApart(this.#index, phrase, signal),
  );
  readonly #related = new RelatedPages(this.#part('[data-answers=page]'));

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#ask(0)), { signal });
    this.#form.addEventListener('input', () => void this.#ask(pause), { signal });
    this.#filters.clearButton.addEventListener('click', () => this.#clearFilters(), { signal });
    for (const answers of [this.#exact, this.#apart, this.#related]) {
      answers.button.addEventListener('click', () => void answers.showMore(), { signal });
    }
    this.#part('[data-correction]').addEventListener('click', (event) => this.#takeCorrection(event), { signal });
    this.addEventListener('keydown', (event) => this.#moveFocus(event), { signal });
    if (this.#inDialog) {
      // Somebody may have typed before this was loaded.
      void this.#ask(0);
      return;
    }
    addEventListener('popstate', () => this.#askAddress(), { signal });
    if (location.hash === '#find') this.#box.focus();
    this.#askAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#asked.abort();
  }

  get #inDialog(): boolean {
    return this.dataset['inDialog'] !== undefined;
  }
  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }
  get #box(): HTMLInputElement {
    return this.#part('input[type=search]') as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search has no ${selector}`);
    return part;
  }

  #askAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#box.value = asked.get('q') ?? '';
    this.#filters.chosen = Object.fromEntries(filterNames.map((name) => [name, asked.get(name) ?? '']));
    void this.#ask(0);
  }

  #clearFilters(): void {
    this.#filters.chosen = {};
    this.#box.focus();
    void this.#ask(0);
  }

  #takeCorrection(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#box.value = new URL(link.href).searchParams.get('q') ?? '';
    this.#box.focus();
    void this.#ask(0);
  }

  async #ask(wait: number): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const isLate = () => signal.aborted;
    const query = this.#box.value;
    const chosen = this.#filters.chosen;
    this.#writeAddress(query, chosen);
    if (query.trim() === '') {
      this.#clear();
      return;
    }
    this.dataset['searchState'] = 'loading';
    const phrase = readPhrase(query);
    const question = {
      query,
      phrase,
      isWanted: (hit: Parameters<typeof isWanted>[0]) => isWanted(hit, chosen),
      signal,
    };
    const found: Found = await Promise.allSettled([
      this.#exact.ask(question),
      this.#apart.ask(question),
      rest(wait).then(() => (isLate() ? 0 : this.#related.ask(query.trim(), chosen, signal))),
    ]);
    if (isLate()) return;
    const counted = await this.#offerMore(query, phrase, chosen, signal).catch(() => undefined);
    if (isLate()) return;
    const wanted = counted && countWanted(counted, question.isWanted);
    const { text, nothing } = describeAnswers(query.trim(), wanted ? withCounts(found, wanted) : found);
    this.#part('[data-count]').textContent = text;
    this.#part('[data-nothing]').hidden = !nothing;
    this.dataset['searchState'] = 'done';
  }

  /** What helps to ask again: counts beside the filters, and what a slip may have meant. Answers stand without it. */
  async #offerMore(query: string, phrase: Phrase, chosen: Chosen, signal: AbortSignal) {
    const [counted, pages] = await Promise.all([
      takeCounted(this.#index, phrase, signal),
      this.#related.countValues(query.trim(), chosen).catch(() => ({})),
    ]);
    if (signal.aborted) return counted;
    const { hits, whole } = counted;
    this.#filters.offer(hits, whole, pages);
    // Where a passage has all of the words, none of them is unknown.
    const correction = this.#part('[data-correction]');
    if (hits.length > 0) correction.replaceChildren();
    else await offerCorrection(correction, query, this.#lexicon, this.#form.action, signal);
    return counted;
  }

  #writeAddress(query: string, filters: Chosen): void {
    const asked = new URLSearchParams({ ...(query.trim() && { q: query }), ...filters }).toString();
    const all = this.querySelector<HTMLAnchorElement>('a[data-all]');
    if (all) all.href = `${this.#form.action}${asked && `?${asked}`}`;
    if (this.#inDialog) return;
    const address = `${location.pathname}${asked && `?${asked}`}${location.hash}`;
    if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
  }

  #clear(): void {
    for (const answers of [this.#exact, this.#apart, this.#related]) answers.clear();
    this.#filters.forget();
    this.#part('[data-correction]').replaceChildren();
    this.#part('[data-count]').textContent = '';
    this.#part('[data-nothing]').hidden = true;
    this.dataset['searchState'] = 'idle';
  }

  /** The arrows go from the box through the answers and back; Enter follows a link by itself. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target instanceof HTMLSelectElement) return;
    const stops = [this.#box, ...this.querySelectorAll<HTMLAnchorElement>('[data-answers] a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

const rest = (wait: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, wait));

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
