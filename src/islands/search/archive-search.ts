import '../parts/trusted-types.ts';
import { Lexicon } from '../../phrases/lexicon.ts';
import { hitOrders, type HitOrder } from '../../phrases/rank-hits.ts';
import { AnswerLists, settle, shownPassages } from './answer-lists.ts';
import { headLists } from './head-lists.ts';
import { loadShard } from './load-shard.ts';
import { completeDialog } from './complete-dialog.ts';
import { makePlaces, makeTries } from './make-places.ts';
import { moveFocus } from './move-focus.ts';
import { keepQuestion, readQuestion, writeQuestion, type SearchQuestion } from './search-address.ts';
import { placeOrders } from './place-orders.ts';
import { offerOther, type Offering } from './search-correction.ts';
import { isFromDisk } from '../parts/served-root.ts';
import { SearchFilters } from './search-filters.ts';
import { describeAnswers, type Found } from './search-status.ts';
import { answerWords } from '#words/search-answers.ts';

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
  readonly #lexicon = new Lexicon(loadShard);
  readonly #filters = new SearchFilters(this.#completeForm());
  readonly #lists = new AnswerLists(this.#placeAnswers());
  #order: HitOrder = 'best';

  /** The form with what the one of a dialog lacks. */
  #completeForm(): HTMLFormElement {
    if (!this.querySelector('[data-filters]')) completeDialog(this);
    return this.#form;
  }

  /** Where answers stand, behind what the page has. */
  #placeAnswers(): (selector: string) => HTMLElement {
    const { stems, unread } = this.dataset;
    // From disk there are no related pages.
    const notes = [isFromDisk() ? undefined : stems, unread].filter((note) => note !== undefined);
    if (!this.querySelector('[data-answers]')) this.append(...makePlaces(notes));
    return (selector) => this.#part(selector);
  }

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
    for (const answers of this.#lists.all) {
      answers.button.addEventListener('click', () => void this.#showMore(answers), { signal });
    }
    this.addEventListener('click', (event) => this.#takeLink(event), { signal });
    const toggle = this.#part('[data-filters]');
    toggle.addEventListener('click', () => toggle.setAttribute('aria-expanded', String(!isOpen(toggle))), { signal });
    // The arrows go from the box through the answers and back; Enter follows a link by itself.
    const stops = () =>
      [
        this.#box,
        ...this.querySelectorAll<HTMLElement>('a[data-answer], [data-answers] :is(h3, ol ol) a:not(.check)'),
      ].filter((stop) => stop.checkVisibility());
    this.addEventListener('keydown', (event) => moveFocus(event, stops()), { signal });
    if (this.#inDialog) {
      // Somebody may have typed before this was loaded.
      void this.#ask(0);
      // Without them the box is as good.
      if (!this.querySelector('[data-tries]')) void this.#showTries().catch(() => undefined);
      return;
    }
    addEventListener('popstate', () => this.#askAddress(), { signal });
    if (location.hash === '#find') this.#box.focus();
    this.#askAddress();
  }

  async #showTries(): Promise<void> {
    const tries = await this.#lists.tries();
    if (tries.length > 0) this.#part('[data-answers]').before(makeTries(tries));
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
    const { query, chosen, order } = readQuestion();
    this.#box.value = query;
    this.#filters.chosen = chosen;
    this.#order = order;
    void this.#ask(0);
  }

  #clearFilters(): void {
    this.#filters.chosen = {};
    this.#box.focus();
    void this.#ask(0);
  }

  /** Links of the search itself ask in its place: a correction, something to try, another order. */
  #takeLink(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-asks], a[data-order]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { asks, order } = link.dataset;
    if (asks !== undefined) this.#box.value = asks;
    this.#order = hitOrders.find((known) => known === order) ?? 'best';
    if (asks !== undefined) this.#box.focus();
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

  get #question(): SearchQuestion {
    return { query: this.#box.value, chosen: this.#filters.chosen, order: this.#order };
  }

  async #answerQuestion(wait: number, signal: AbortSignal): Promise<void> {
    const isLate = () => signal.aborted;
    const question = this.#question;
    const { query, chosen } = question;
    if (query.trim() === '') {
      this.#keepQuestion(question);
      this.#clear();
      return;
    }
    this.dataset['searchState'] = 'loading';
    const listed = this.#lists.ask(question, signal);
    // A new address takes the browser about as long as the answers take, which are drawn first.
    void Promise.allSettled([listed])
      .then(nextFrame)
      .then(() => isLate() || this.#keepQuestion(question));
    const passages = await listed;
    if (!passages || isLate()) return;
    this.#head(question, passages);
    // Whoever goes on typing asks for no pages.
    const related = settle(rest(wait).then(() => (isLate() ? noPages : this.#lists.askPages(question, signal))));
    const found: Found = { ...passages, related: await related };
    if (isLate()) return;
    const isNarrowed = Object.keys(chosen).length > 0;
    if (isNarrowed && shownPassages(passages) === 0) this.#lists.related.unfold();
    else if (this.#lists.isNothing(passages)) this.#lists.related.unfoldWords();
    await this.#offerMore(question, found, signal);
    if (isLate()) return;
    const { text, nothing } = describeAnswers(query.trim(), found, isNarrowed);
    this.#answer = text;
    this.#say(text);
    this.#part('[data-nothing]').hidden = !nothing || found.cards.length > 0;
    this.#keepQuestion(question);
    this.dataset['searchState'] = 'done';
  }

  /** What helps to ask again: counts of lists and beside the filters, and what a slip may have meant. Answers stand without it. */
  async #offerMore(question: SearchQuestion, found: Found, signal: AbortSignal): Promise<void> {
    const { query, chosen } = question;
    const [counts, pages] = await Promise.all([
      this.#lists.count().catch(() => undefined),
      this.#lists.related.countValues(query.trim(), chosen).catch(() => undefined),
    ]);
    if (signal.aborted) return;
    if (counts) {
      for (const name of ['exact', 'statements', 'apart'] as const) {
        if (found[name].status === 'fulfilled') found[name] = { status: 'fulfilled', value: counts[name] };
      }
      this.#head(question, found);
    }
    const { hits, isWhole } = this.#lists;
    this.#filters.offer(counts && { hits, whole: isWhole }, pages);
    const correction = this.#part('[data-correction]');
    const { action } = this.#form;
    // Where a passage has all of the words, none of them is unknown; where not all were looked through, none is known to be.
    const isNone = hits.length === 0 && isWhole && found.cards.length === 0;
    if (isNone) await offerOther(correction, query, this.#offering(action, found.near?.name), signal);
    else correction.replaceChildren();
  }

  #offering = (action: string, name: string | undefined): Offering => ({
    action,
    name,
    lexicon: this.#lexicon,
    isAnswered: (query) => this.#lists.isAnswered(query),
  });

  /** Says above the lists what they are, with how many places there are as far as that is known. */
  #head(question: SearchQuestion, found: Omit<Found, 'related'>): void {
    headLists((selector) => this.#part(selector), question, found);
    placeOrders(this, question, this.#form.action);
  }

  async #showMore(answers: AnswerLists['all'][number]): Promise<void> {
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

  #keepQuestion(asked: SearchQuestion): void {
    const question = writeQuestion(asked);
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
    this.#lists.clear();
    this.#filters.forget();
    this.#part('[data-correction]').replaceChildren();
    this.#answer = '';
    this.#say('');
    this.#part('[data-nothing]').hidden = true;
    this.dataset['searchState'] = 'idle';
  }
}

const noPages = { pages: 0, more: false };
const isOpen = (toggle: HTMLElement): boolean => toggle.getAttribute('aria-expanded') === 'true';
const rest = (wait: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, wait));
/** Once the next frame is drawn. */
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

if (!customElements.get('archive-search')) customElements.define('archive-search', ArchiveSearch);
