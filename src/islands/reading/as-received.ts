import { receivedWords } from '../../words/reading-as-received.ts';

/** Adds a button that shows the words as the source has them, and back. Without it the link to the source page stays. */
class AsReceived extends HTMLElement {
  #button: HTMLButtonElement | undefined;
  #corrected = new Map<HTMLElement, Node[]>();

  connectedCallback(): void {
    if (this.#button) return;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.textContent = receivedWords.show;
    this.#button.setAttribute('aria-pressed', 'false');
    this.#button.addEventListener('click', this.#toggle);
    this.append(this.#button);
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener('click', this.#toggle);
    this.#button?.remove();
    this.#button = undefined;
  }

  #toggle = (): void => {
    const received = this.#corrected.size > 0;
    if (received) this.#restore();
    else this.#showReceived();
    this.#button?.setAttribute('aria-pressed', String(!received));
  };

  #showReceived(): void {
    for (const fix of document.querySelectorAll<HTMLElement>('.fix')) {
      this.#corrected.set(fix, [...fix.childNodes]);
      // A correction that other marks cut into pieces has its source's form on the first one.
      fix.replaceChildren(fix.dataset['from'] ?? '');
      fix.classList.add('received');
    }
  }

  #restore(): void {
    for (const [fix, nodes] of this.#corrected) {
      fix.replaceChildren(...nodes);
      fix.classList.remove('received');
    }
    this.#corrected.clear();
  }
}

if (!customElements.get('as-received')) customElements.define('as-received', AsReceived);
