import type { Facets } from './choose-quotes.ts';

/** The statements that filters choose from, in the order in which they are shown. */
export interface Statements {
  readonly facets: readonly Facets[];
  /** Shows those of these places; `isChosen` is false where no filter is set. */
  show(places: ReadonlySet<number>, isChosen: boolean): void;
}

/** Those that a page has, each with its values on its item. */
export class PageStatements implements Statements {
  readonly facets: readonly Facets[];
  readonly #items: HTMLElement[];
  readonly #sections: HTMLElement[];
  readonly #folds: HTMLDetailsElement[];

  constructor(root: HTMLElement) {
    this.#items = [...root.querySelectorAll<HTMLElement>('li[data-mode]')];
    this.#sections = [...root.querySelectorAll<HTMLElement>('section[data-sort]')];
    this.#folds = [...root.querySelectorAll<HTMLDetailsElement>('details.said-more')];
    this.facets = this.#items.map(({ dataset }) =>
      Object.fromEntries(
        Object.entries(dataset).map(([facet, values]) => [facet, (values ?? '').split(' ').filter(Boolean)]),
      ),
    );
  }

  show(places: ReadonlySet<number>, isChosen: boolean): void {
    for (const [at, item] of this.#items.entries()) item.hidden = !places.has(at);
    const isEmpty = (part: Element) => !part.querySelector('li[data-mode]:not([hidden])');
    for (const section of this.#sections) section.hidden = isEmpty(section);
    for (const fold of this.#folds) {
      // What is chosen is few enough to stand open; turns that say nothing stay folded.
      fold.open = isChosen && !isEmpty(fold) && !fold.closest('[data-sort=procedural]');
      fold.hidden = isEmpty(fold);
    }
  }
}
