import { chooseQuotes, readChoice, writeChoice, type Choice, type Facets } from './choose-quotes.ts';
import { formatNumber } from '../../words/parts/language.ts';
import { quoteToolWords as words } from '../../words/quotes-tools.ts';

/**
 * Where a page holds all statements of the archive (`data-whole`), its links filter within it: the choice is in the address, so
 * that it can be linked, reloaded and gone back from. Anywhere else, and without scripts, they lead to lists of their own.
 */
class QuoteFilters extends HTMLElement {
  #items: { item: HTMLElement; facets: Facets }[] = [];
  #links: HTMLAnchorElement[] = [];
  #state: HTMLElement | undefined;
  #status = document.createElement('span');
  #clear = document.createElement('button');

  connectedCallback(): void {
    if (this.dataset['whole'] === undefined || this.#state) return;
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
    this.#items = [...this.querySelectorAll<HTMLElement>('li[data-mode]')].map((item) => ({
      item,
      facets: Object.fromEntries(
        Object.entries(item.dataset).map(([facet, values]) => [facet, (values ?? '').split(' ').filter(Boolean)]),
      ),
    }));
    this.#state = this.#makeState();
    this.querySelector('nav')?.after(this.#state);
    this.addEventListener('click', this.#choose);
    window.addEventListener('popstate', this.#show);
    this.#show();
    // What an address names may have been elsewhere before the others were hidden.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose);
    window.removeEventListener('popstate', this.#show);
    this.#clear.removeEventListener('click', this.#clearAll);
    this.#state?.remove();
    this.#state = undefined;
  }

  #makeState(): HTMLElement {
    const state = document.createElement('div');
    state.className = 'filter-state';
    this.#status.setAttribute('role', 'status');
    this.#clear.type = 'button';
    this.#clear.textContent = words.clear;
    this.#clear.addEventListener('click', this.#clearAll);
    state.append(this.#status, this.#clear);
    return state;
  }

  #known = (facet: string, value: string): boolean =>
    this.#links.some(({ dataset }) => dataset['facet'] === facet && dataset['value'] === value);

  #choice = (): Choice => readChoice(new URLSearchParams(location.search), this.#known);

  #choose = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
    // With a key held down a link opens elsewhere, as any link does.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { facet = '', value = '' } = link.dataset;
    const choice = this.#choice();
    if (choice.get(facet) === value) choice.delete(facet);
    else choice.set(facet, value);
    this.#go(choice);
  };

  #clearAll = (): void => {
    this.#go(new Map());
    this.#links[0]?.focus();
  };

  #go(choice: Choice): void {
    history.pushState(null, '', `${location.pathname}${writeChoice(choice)}`);
    this.#show();
  }

  #show = (): void => {
    const choice = this.#choice();
    const { shown, counts } = chooseQuotes(
      this.#items.map(({ facets }) => facets),
      choice,
    );
    for (const [at, { item }] of this.#items.entries()) item.hidden = !shown.has(at);
    for (const link of this.#links) {
      const { facet = '', value = '' } = link.dataset;
      const count = counts.get(`${facet}=${value}`) ?? 0;
      link.querySelector('.count')?.replaceChildren(formatNumber(count));
      link.toggleAttribute('data-empty', count === 0);
      if (choice.get(facet) === value) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const all = this.#items.length;
    this.#status.textContent = choice.size === 0 ? words.all(all) : words.some(shown.size, all);
    this.#clear.hidden = choice.size === 0;
  };
}

if (!customElements.get('quote-filters')) customElements.define('quote-filters', QuoteFilters);
