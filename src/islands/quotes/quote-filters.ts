import type { StatementsFile } from '../../phrases/statements-file.ts';
import { quoteToolWords as words } from '#words/quotes-tools.ts';
import { isFromDisk, pageAddress, servedRoot } from '../parts/served-root.ts';
import { chooseQuotes, readChoice, writeChoice, type Choice } from './choose-quotes.ts';
import { FiledStatements } from './filed-statements.ts';
import { PageStatements, type Statements } from './page-statements.ts';
import { facetOf, QuoteChoices } from './quote-choices.ts';

/**
 * The parts of the filter's sentence combine, and the choice is in the address, so that it can be linked, reloaded and gone back from. They
 * work within the page where it holds all statements (`data-whole`), and by a file of all (`data-statements`) where no page does; a list of
 * some (`data-chosen`) leads to all, with its own value chosen besides. Without scripts, and from disk without such a page, each leads to a
 * list of its own.
 */
class QuoteFilters extends HTMLElement {
  #choices: QuoteChoices | undefined;
  #statements: Promise<Statements> | undefined;
  #state = document.createElement('div');
  #status = document.createElement('span');
  #clear = document.createElement('button');

  connectedCallback(): void {
    const { whole, statements } = this.dataset;
    if (this.#choices || (statements !== undefined && isFromDisk())) return;
    this.#choices = new QuoteChoices(this);
    this.#makeState();
    this.addEventListener('click', this.#choose);
    document.addEventListener('click', this.#closeOutside);
    this.addEventListener('keydown', this.#closeByKey);
    window.addEventListener('popstate', this.#show);
    if (whole !== undefined || this.#choice().size > 0) this.#show();
    // What an address names may have been elsewhere before the others were hidden.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose);
    document.removeEventListener('click', this.#closeOutside);
    this.removeEventListener('keydown', this.#closeByKey);
    window.removeEventListener('popstate', this.#show);
    this.#clear.removeEventListener('click', this.#clearAll);
    this.#state.remove();
    this.#choices = undefined;
  }

  #makeState(): void {
    this.#state.className = 'filter-state';
    this.#status.setAttribute('role', 'status');
    this.#clear.type = 'button';
    this.#clear.textContent = words.clear;
    this.#clear.hidden = true;
    this.#clear.addEventListener('click', this.#clearAll);
    this.#state.replaceChildren(this.#status, this.#clear);
    this.querySelector('nav')?.after(this.#state);
  }

  #choice = (): Choice =>
    this.dataset['chosen'] === undefined
      ? readChoice(new URLSearchParams(location.search), (facet, value) => this.#choices?.has(facet, value) ?? false)
      : new Map(new URLSearchParams(this.dataset['chosen']));

  #choose = (event: MouseEvent): void => {
    // With a key held down a link opens elsewhere, as any link does.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-value], a[data-choice]');
    if (!link) return;
    event.preventDefault();
    const { choice: both, value = '' } = link.dataset;
    const facet = facetOf(link);
    const choice: Choice = both === undefined ? this.#choice() : new Map(new URLSearchParams(both));
    if (both === undefined && (value === '' || choice.get(facet) === value)) choice.delete(facet);
    else if (both === undefined) choice.set(facet, value);
    this.#go(choice, facet);
  };

  #clearAll = (): void => {
    this.#go(new Map(), '');
  };

  #go(choice: Choice, facet: string): void {
    if (this.dataset['chosen'] !== undefined) {
      location.assign(new URL(writeChoice(choice), pageAddress('quotes/')));
      return;
    }
    history.pushState(null, '', `${location.pathname}${writeChoice(choice)}`);
    this.#choices?.close();
    this.#choices?.focus(facet);
    this.#show();
  }

  #show = (): void => {
    void this.#showChoice().catch(() => {
      this.#statements = undefined;
      this.#status.textContent = words.notLoaded;
    });
  };

  async #showChoice(): Promise<void> {
    const choice = this.#choice();
    if (!this.#statements && choice.size > 0) this.#status.textContent = words.loading;
    const statements = await (this.#statements ??= this.#load());
    const { shown, counts } = chooseQuotes(statements.facets, choice);
    statements.show(shown, choice.size > 0);
    this.#choices?.show(choice, counts);
    const all = statements.facets.length;
    this.#status.textContent = choice.size === 0 ? words.all(all) : words.some(shown.size, all);
    this.#clear.hidden = choice.size === 0;
  }

  async #load(): Promise<Statements> {
    const { statements } = this.dataset;
    const own = this.querySelector<HTMLElement>('quote-copies');
    if (statements === undefined || !own) return new PageStatements(this);
    const response = await fetch(new URL(statements, servedRoot()));
    if (!response.ok) throw new Error(`${statements} answers ${String(response.status)}`);
    return new FiledStatements((await response.json()) as StatementsFile, own);
  }

  #closeOutside = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || !target.closest('details.choice')) this.#choices?.close();
  };

  #closeByKey = ({ key, target }: KeyboardEvent): void => {
    if (key !== 'Escape' || !(target instanceof Element)) return;
    const fold = target.closest<HTMLElement>('details.choice[open]');
    this.#choices?.close();
    if (fold) this.#choices?.focus(fold.dataset['facet']);
  };
}

if (!customElements.get('quote-filters')) customElements.define('quote-filters', QuoteFilters);
