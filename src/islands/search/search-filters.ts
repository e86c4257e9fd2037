import { answerWords } from '#words/search-answers.ts';
import { modeName } from '#words/parts/modes.ts';
import type { PhraseHit } from '../../phrases/phrase-hit.ts';
import { countValues, filterNames, type Chosen, type FilterName, type ValueCounts } from './hit-facets.ts';

/** How many passages and how many related pages have each value of one filter. */
interface Counts {
  passages: ReadonlyMap<string, number>;
  pages: Readonly<Record<string, number>>;
  /** Nothing is left that was not counted. */
  complete: boolean;
}

/** What a value is called where it is chosen. */
const shown = (name: FilterName, value: string): string => (name === 'mode' ? modeName(value) : value);

/** The filters of a search form: a list of values for each, with how many answers have it. */
export class SearchFilters {
  readonly #form: HTMLElement;
  /** The values that are offered before anything is asked. */
  readonly #known: Map<FilterName, string[]>;

  constructor(form: HTMLElement) {
    this.#form = form;
    this.#known = new Map(
      filterNames.map((name) => [name, [...this.#select(name).options].map(({ value }) => value).filter(Boolean)]),
    );
  }

  get chosen(): Chosen {
    const values = filterNames.map((name) => [name, this.#select(name).value] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== ''));
  }

  set chosen(chosen: Chosen) {
    for (const name of filterNames) {
      const select = this.#select(name);
      const value = chosen[name] ?? '';
      // An address may name a value that is known only when its passages are loaded.
      if (![...select.options].some((option) => option.value === value))
        select.append(new Option(shown(name, value), value));
      select.value = value;
    }
    this.#showClear();
  }

  /** Offers the values that the answers have, with counts: of passages, and of pages, as far as they could be counted. */
  offer(counted: { hits: readonly PhraseHit[]; whole: boolean } | undefined, pages: ValueCounts | undefined): void {
    const chosen = this.chosen;
    const { hits, whole } = counted ?? { hits: [], whole: false };
    const complete = whole && pages !== undefined;
    for (const name of filterNames) {
      const counts = { passages: countValues(hits, name, chosen), pages: pages?.[name] ?? {}, complete };
      this.#fill(name, counts, chosen[name]);
    }
    this.#note.textContent = answerWords.counted(hits.length, whole, hasCounts(pages ?? {}));
    this.#showClear();
  }

  /** Takes the counts away. */
  forget(): void {
    this.offer(undefined, undefined);
  }

  get clearButton() {
    return this.#form.querySelector('[data-clear]') as HTMLButtonElement;
  }
  get #note() {
    return this.#form.querySelector('[data-counted]') as HTMLElement;
  }

  #fill(name: FilterName, { passages, pages, complete }: Counts, chosen: string | undefined): void {
    const select = this.#select(name);
    const ofPages = Object.keys(pages).filter((value) => pages[value]);
    const values = new Set([
      ...(this.#known.get(name) ?? []),
      ...passages.keys(),
      ...ofPages,
      ...(chosen ? [chosen] : []),
    ]);
    const options = [...values].map(
      (value) =>
        new Option(answerWords.value(shown(name, value), passages.get(value) ?? 0, pages[value] ?? 0, complete), value),
    );
    select.replaceChildren(new Option(answerWords.anyValue, ''), ...options);
    select.value = chosen ?? '';
    // A list of nothing is no choice.
    (select.closest('label') as HTMLElement).hidden = options.length === 0;
  }

  #showClear(): void {
    this.clearButton.hidden = Object.keys(this.chosen).length === 0;
  }

  #select = (name: FilterName) => this.#form.querySelector(`select[name=${name}]`) as HTMLSelectElement;
}

const hasCounts = (pages: ValueCounts): boolean =>
  Object.values(pages).some((counts) => Object.values(counts).some((count) => count > 0));
