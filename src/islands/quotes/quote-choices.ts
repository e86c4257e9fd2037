import { formatNumber } from '#words/parts/language.ts';
import { quoteToolWords as words } from '#words/quotes-tools.ts';

/** The choices of the filter's sentence: folds with links, one for each facet. */
export class QuoteChoices {
  readonly #folds: HTMLDetailsElement[];
  readonly #links: HTMLAnchorElement[];

  constructor(root: HTMLElement) {
    this.#folds = [...root.querySelectorAll<HTMLDetailsElement>('details.choice')];
    this.#links = [...root.querySelectorAll<HTMLAnchorElement>('details.choice a[data-value]:not([data-value=""])')];
  }

  has = (facet: string, value: string): boolean =>
    this.#links.some((link) => facetOf(link) === facet && link.dataset['value'] === value);

  close(): void {
    for (const fold of this.#folds) fold.open = false;
  }

  /** Puts the focus on a choice, or on the first. */
  focus(facet?: string): void {
    const fold = this.#folds.find(({ dataset }) => dataset['facet'] === facet) ?? this.#folds[0];
    fold?.querySelector('summary')?.focus();
  }

  /** `counts` have each value's number as `speaker=ana`; a value that leaves none is not offered. */
  show(choice: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>): void {
    for (const link of this.#links) {
      const facet = facetOf(link);
      const { value = '' } = link.dataset;
      const count = counts.get(`${facet}=${value}`) ?? 0;
      link.querySelector('.count')?.replaceChildren(formatNumber(count));
      const isChosen = choice.get(facet) === value;
      const item = link.closest('li');
      if (item) item.hidden = count === 0 && !isChosen;
      mark(link, isChosen);
    }
    for (const fold of this.#folds) this.#name(fold, choice.get(fold.dataset['facet'] ?? ''));
  }

  #name(fold: HTMLDetailsElement, value: string | undefined): void {
    const summary = fold.querySelector('summary');
    const { any = '', label = '' } = fold.dataset;
    const link = this.#links.find((one) => fold.contains(one) && one.dataset['value'] === value);
    const named = link?.firstElementChild;
    // A copy, with the language of the name.
    summary?.replaceChildren(named?.cloneNode(true) ?? any);
    summary?.setAttribute('aria-label', words.choiceOf(label, named?.textContent ?? any));
    summary?.classList.toggle('chosen', link !== undefined);
    mark(fold.querySelector('a[data-value=""]'), link === undefined);
  }
}

/** What a link's fold chooses by. */
export const facetOf = (link: Element): string => link.closest<HTMLElement>('details.choice')?.dataset['facet'] ?? '';

function mark(link: Element | null, isChosen: boolean): void {
  if (isChosen) link?.setAttribute('aria-current', 'true');
  else link?.removeAttribute('aria-current');
}
