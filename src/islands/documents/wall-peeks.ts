/**
 * Around the wall of documents: Escape puts away the note of the bar that is pointed at or reached, until another one is. Without scripts
 * it goes with the pointer and the focus alone.
 */
class WallPeeks extends HTMLElement {
  #last: Element | null = null;

  connectedCallback(): void {
    document.addEventListener('keydown', this.#dismiss);
    this.addEventListener('pointerover', this.#reach);
    this.addEventListener('focusin', this.#reach);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#dismiss);
    this.removeEventListener('pointerover', this.#reach);
    this.removeEventListener('focusin', this.#reach);
  }

  #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.classList.add('dismissed');
  };

  #reach = ({ target }: Event): void => {
    const bar = (target as Element).closest('li');
    if (bar !== this.#last) this.classList.remove('dismissed');
    this.#last = bar;
  };
}

if (!customElements.get('wall-peeks')) customElements.define('wall-peeks', WallPeeks);
