import '../parts/trusted-types.ts';
import { readPhrase, type Phrase } from '../../phrases/find-phrase.ts';
import { Lexicon } from '../../phrases/lexicon.ts';
import { PhraseIndex } from '../../phrases/phrase-index.ts';
import { searchApart, searchPhrase } from '../../phrases/search-phrase.ts';
import { countWanted, takeCounted } from './counted-hits.ts';
import { isWanted, type Chosen } from './hit-facets.ts';
import { loadShard } from './load-shard.ts';
import { moveFocus } from './move-focus.ts';
import { PhraseAnswers } from './phrase-answers.ts';
import { RelatedPages } from './related-pages.ts';
import { keepQuestion, readQuestion, writeQuestion } from './search-address.ts';
import { SearchFilters } from './search-filters.ts';
import { describeAnswers, withCounts, type Found } from './search-status.ts';
import { offerCorrection } from './search-correction.ts';
import { answerWords } from '../../words/search-answers.ts';

/** Passages are looked up at every key; related pages, counts and corrections when typing pauses, in milliseconds. */
const pause = 250;

/** After so many milliseconds without an answer it is said that there will be one. */
const slow = 5000;

/**
 * The search form and its answers: passages that hold the words, then pages that are about them. On the search page the
 * address holds the whole question, so that reload, back and a link ask it again; in a dialog (`data-in-dialog`) a link does.
 */
class ArchiveSearch extends HTMLElement {
  /** Ends what is done for an earlier question. */
  #asked = new AbortController();
  #listening = new AbortController();
  /** How the question was answered, in words. */
  #answer = '';
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
    try {
      this.#listen();
    } catch (error) {
      this.#break(error);
    }
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#ask(0)), { signal });
    this.#form.addEventListener('input', () => void this.#ask(pause), { signal });
    this.#filters.clearButton.addEventListener('click', () => this.#clearFilters(), { signal });
    for (const answers of [this.#exact, this.#apart, this.#related]) {
      answers.button.addEventListener('click', () => void this.#showMore(answers), { signal });
    }
    this.#part('[data-correction]').addEventListener('click', (event) => this.#takeCorrection(event), { signal });
    // The arrows go from the box through the answers and back; Enter follows a link by itself.
    const stops = () => [this.#box, ...this.querySelectorAll<HTMLAnchorElement>('[data-answers] a')];
    this.addEventListener('keydown', (event) => moveFocus(event, stops()), { signal });
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
    const { query, chosen } = readQuestion();
    this.#box.value = query;
    this.#filters.chosen = chosen;
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
    const saySlow = setTimeout(() => signal.aborted || this.#say(answerWords.slow), slow);
    try {
      await this.#answerQuestion(wait, signal);
    } catch (error) {
      if (!signal.aborted) this.#break(error);
    } finally {
      clearTimeout(saySlow);
    }
  }

  async #answerQuestion(wait: number, signal: AbortSignal): Promise<void> {
    const isLate = () => signal.aborted;
    const query = this.#box.value;
    const chosen = this.#filters.chosen;
    if (query.trim() === '') {
      this.#keepQuestion(query, chosen);
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
    const passages = [this.#exact.ask(question), this.#apart.ask(question)] as const;
    // A new address takes the browser about as long as the answers take, which are drawn first.
    void Promise.allSettled(passages)
      .then(nextFrame)
      .then(() => isLate() || this.#keepQuestion(query, chosen));
    const found: Found = await Promise.allSettled([
      ...passages,
      rest(wait).then(() => (isLate() ? { pages: 0, more: false } : this.#related.ask(query.trim(), chosen, signal))),
    ]);
    if (isLate()) return;
    const counted = await this.#offerMore(query, phrase, chosen, signal);
    if (isLate()) return;
    const wanted = counted && countWanted(counted, question.isWanted);
    if (wanted?.together !== undefined) this.#exact.countAll(wanted.together);
    if (wanted?.apart !== undefined) this.#apart.countAll(wanted.apart);
    const narrowed = Object.keys(chosen).length > 0;
    const { text, nothing } = describeAnswers(query.trim(), wanted ? withCounts(found, wanted) : found, narrowed);
    this.#answer = text;
    this.#say(text);
    this.#part('[data-nothing]').hidden = !nothing;
    this.#keepQuestion(query, chosen);
    this.dataset['searchState'] = 'done';
  }

  /** What helps to ask again: counts beside the filters, and what a slip may have meant. Answers stand without it. */
  async #offerMore(query: string, phrase: Phrase, chosen: Chosen, signal: AbortSignal) {
    const [counted, pages] = await Promise.all([
      takeCounted(this.#index, phrase, signal).catch(() => undefined),
      this.#related.countValues(query.trim(), chosen).catch(() => undefined),
    ]);
    if (signal.aborted) return undefined;
    this.#filters.offer(counted, pages);
    // Where a passage has all of the words, none of them is unknown; where not all were looked through, none is known to be.
    const correction = this.#part('[data-correction]');
    if (counted?.hits.length === 0) await offerCorrection(correction, query, this.#lexicon, this.#form.action, signal);
    else correction.replaceChildren();
    return counted;
  }

  async #showMore(answers: PhraseAnswers | RelatedPages): Promise<void> {
    const isShown = await answers.showMore().then(
      () => true,
      () => false,
    );
    this.#say(isShown ? this.#answer : answerWords.notLoaded);
  }

  #say(text: string): void {
    const place = this.#part('[data-count]');
    // What stands there already would be read out again.
    if (place.textContent !== text) place.textContent = text;
  }

  #keepQuestion(query: string, chosen: Chosen): void {
    const question = writeQuestion(query, chosen);
    const all = this.querySelector<HTMLAnchorElement>('a[data-all]');
    if (all) all.href = `${this.#form.action}${question && `?${question}`}`;
    if (!this.#inDialog) keepQuestion(question);
  }

  /** What can't be done is told to the reader, and to whoever looks into the browser's console. */
  #break(error: unknown): void {
    reportError(error);
    try {
      this.#clear();
    } finally {
      this.dataset['searchState'] = 'broken';
    }
  }

  #clear(): void {
    for (const answers of [this.#exact, this.#apart, this.#related]) answers.clear();
    this.#filters.forget();
    this.#part('[data-correction]').replaceChildren();
    this.#answer = '';
    this.#say('');
    this.#part('[data-nothing]').hidden = true;
    this.dataset['searchState'] = 'idle';
  }
}

const rest = (wait: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, wait));
/** Once the next frame is drawn. */
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
