import './trusted-types.ts';
import type { PhraseHit } from '../phrases/search-phrase.ts';
import { phraseIndex, PhraseAnswers } from './phrase-answers.ts';
import { RelatedPages } from './related-pages.ts';

const filterNames = ['kind', 'year'] as const;
/** Passages are looked up at every key; related pages when typing pauses, in milliseconds. */
const pause = 180;

type Chosen = Partial<Record<(typeof filterNames)[number], string>>;

/**
 * The search page's form and its answers: passages that hold the words, then pages that are about them. The address holds the
 * whole question, so that reload, back and a link ask it again.
 */
class ArchiveSearch extends HTMLElement {
  /** Counts questions, so that a late answer to an earlier one is not shown. */
  #question = 0;
  #timer = 0;
  #listening = new AbortController();
  readonly #index = phraseIndex();
  #exact = new PhraseAnswers(this.#part('[data-answers=passage]'), 'passage', this.#index);
  #apart = new PhraseAnswers(this.#part('[data-answers=words]'), 'words', this.#index);
  #related = new RelatedPages(this.#part('[data-answers=page]'));

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#ask(0)), { signal });
    this.#form.addEventListener('input', () => void this.#ask(pause), { signal });
    for (const answers of [this.#exact, this.#apart, this.#related]) {
      answers.button.addEventListener('click', () => void answers.showMore(), { signal });
    }
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

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page has no ${selector}`);
    return part;
  }

  #askAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#box.value = asked.get('q') ?? '';
    for (const name of filterNames) this.#filter(name).value = asked.get(name) ?? '';
    void this.#ask(0);
  }

  #filter = (name: string) => this.#part(`select[name=${name}]`) as HTMLSelectElement;

  async #ask(wait: number): Promise<void> {
    clearTimeout(this.#timer);
    const question = (this.#question += 1);
    const isLate = () => question !== this.#question;
    const query = this.#box.value;
    const chosen: Chosen = Object.fromEntries(
      filterNames.map((name) => [name, this.#filter(name).value] as const).filter(([, value]) => value),
    );
    this.#writeAddress(query, chosen);
    if (query.trim() === '') {
      this.#clear();
      return;
    }
    this.dataset['searchState'] = 'loading';
    const isWanted = ({ document: own }: PhraseHit) =>
      filterNames.every((name) => chosen[name] === undefined || chosen[name] === own[name]);
    const found = await Promise.allSettled([
      this.#exact.ask(query, isWanted, isLate),
      this.#apart.ask(query, isWanted, isLate),
      this.#pause(wait).then(() => (isLate() ? 0 : this.#related.ask(query.trim(), chosen, isLate))),
    ]);
    if (!isLate()) this.#show(query.trim(), found);
  }

  #pause = (wait: number): Promise<void> => new Promise((resolve) => (this.#timer = window.setTimeout(resolve, wait)));

  #writeAddress(query: string, filters: Chosen): void {
    const asked = new URLSearchParams({ ...(query.trim() && { q: query }), ...filters }).toString();
    const address = `${location.pathname}${asked && `?${asked}`}${location.hash}`;
    if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
  }

  #clear(): void {
    for (const answers of [this.#exact, this.#apart, this.#related]) answers.clear();
    this.#part('[data-count]').textContent = '';
    this.#part('[data-nothing]').hidden = true;
    this.dataset['searchState'] = 'idle';
  }

  #show(query: string, [exact, apart, related]: Found): void {
    const counts = [
      countPassages(exact, ['exact passage', 'exact passages']),
      countPassages(apart, ['passage with all words', 'passages with all words']),
      countPages(related),
    ];
    const found = counts.filter((part) => part !== '').join(', ');
    const failed = [exact, apart, related].some(({ status }) => status === 'rejected');
    const nothing = found === '' && !failed;
    const answer = found === '' ? `No results for “${query}”.` : `${found} for “${query}”.`;
    this.#part('[data-count]').textContent = [
      ...(found === '' && failed ? [] : [answer]),
      ...(failed ? ['A part of the index could not be loaded; search again.'] : []),
    ].join(' ');
    this.#part('[data-nothing]').hidden = !nothing;
    this.dataset['searchState'] = 'done';
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

interface Shown {
  shown: number;
  more: boolean;
}
type Found = [PromiseSettledResult<Shown>, PromiseSettledResult<Shown>, PromiseSettledResult<number>];

function countPassages(found: PromiseSettledResult<Shown>, [one, many]: readonly [one: string, many: string]): string {
  if (found.status === 'rejected' || found.value.shown === 0) return '';
  const { shown, more } = found.value;
  return `${more ? 'more than ' : ''}${String(shown)} ${shown === 1 ? one : many}`;
}

const countPages = (found: PromiseSettledResult<number>): string =>
  found.status === 'rejected' || found.value === 0
    ? ''
    : `${String(found.value)} related ${found.value === 1 ? 'page' : 'pages'}`;

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
