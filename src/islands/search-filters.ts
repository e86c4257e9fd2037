import type { PhraseHit } from '../phrases/search-phrase.ts';
import { countValues, filterNames, type Chosen, type FilterName } from './hit-facets.ts';

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
      if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
      select.value = value;
    }
    this.#showClear();
  }

  /** Offers the values that the hits have, with counts. `whole` where these are all the hits there are. */
  offer(hits: readonly PhraseHit[], whole: boolean): void {
    const chosen = this.chosen;
    for (const name of filterNames) this.#fill(name, countValues(hits, name, chosen), chosen[name]);
    this.#note.textContent =
      hits.length === 0
        ? ''
        : `Counts are of ${whole ? (hits.length === 1 ? 'the one passage' : `all ${String(hits.length)} passages`) : `the first ${String(hits.length)} passages`} with these words.`;
    this.#showClear();
  }

  /** Takes the counts away. */
  forget(): void {
    this.offer([], true);
  }

  get clearButton() {
    return this.#form.querySelector('[data-clear]') as HTMLButtonElement;
  }
  get #note() {
    return this.#form.querySelector('[data-counted]') as HTMLElement;
  }

  #fill(name: FilterName, counts: ReadonlyMap<string, number>, chosen: string | undefined): void {
    const select = this.#select(name);
    const values = new Set([...(this.#known.get(name) ?? []), ...counts.keys(), ...(chosen ? [chosen] : [])]);
    const options = [...values].map((value) => {
      const count = counts.get(value);
      return new Option(count ? `${value} (${String(count)})` : value, value);
    });
    select.replaceChildren(new Option('any', ''), ...options);
    select.value = chosen ?? '';
    // A list of nothing is no choice.
    (select.closest('label') as HTMLElement).hidden = options.length === 0;
  }

  #showClear(): void {
    this.clearButton.hidden = Object.keys(this.chosen).length === 0;
  }

  #select = (name: FilterName) => this.#form.querySelector(`select[name=${name}]`) as HTMLSelectElement;
}
