import { readingGuideWords as words } from '#words/reading-guide.ts';
import { keepOneTabStop, walkLinks } from './walk-links.ts';

/** Up to so many links are quicker gone through by Tab than learnt about. */
const fewLinks = 20;

/**
 * A picture of many links is one stop of the keyboard: arrows, Home and End go along it, and it says so. Without it each link is a
 * stop. Links that are none from the start are the same place once more.
 */
class RovingTabIndex extends HTMLElement {
  #links: SVGAElement[] = [];

  connectedCallback(): void {
    if (this.#links.length > 0) return;
    const links = [...this.querySelectorAll<SVGAElement>('a:not([tabindex="-1"])')];
    if (links.length <= fewLinks) return;
    this.#links = links;
    const held = links.find((link) => link === document.activeElement);
    keepOneTabStop(links, held);
    for (const group of this.#groups()) group.setAttribute('aria-description', words.arrows);
    this.addEventListener('keydown', this.#walk);
    this.addEventListener('focusin', this.#hold);
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this.#walk);
    this.removeEventListener('focusin', this.#hold);
    for (const link of this.#links) link.removeAttribute('tabindex');
    for (const group of this.#groups()) group.removeAttribute('aria-description');
    this.#links = [];
  }

  #groups = (): Element[] => {
    const around = this.closest('[role=group]');
    return around ? [around] : [...this.querySelectorAll('[role=group]')];
  };

  #walk = (event: KeyboardEvent): void => {
    walkLinks(event, this.#links, this.dataset['along'] === 'down' ? 'down' : 'across');
  };

  /** Whoever comes back finds the link that they left. */
  #hold = ({ target }: FocusEvent): void => {
    const link = this.#links.find((one) => one === target);
    if (link) keepOneTabStop(this.#links, link);
  };
}

if (!customElements.get('roving-tab-index')) customElements.define('roving-tab-index', RovingTabIndex);
