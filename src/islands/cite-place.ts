import { placeInRecord } from '../citations/place-in-record.ts';
import { readId } from '../record/passage-id.ts';
import type { RecordFormat } from '../record-formats.ts';
import { citeWords as words } from '../words/cite.ts';
import { copyText } from './copy-text.ts';
import { lastingAddress } from './lasting-address.ts';

/**
 * Gives each citation a button that copies it, and puts the passage that the address names (`#t12`) into all of them. Without it
 * the citations are those of the document, and each passage has its short ones.
 */
class CitePlace extends HTMLElement {
  #whole = new Map<Element, string>();

  connectedCallback(): void {
    for (const text of this.querySelectorAll<HTMLElement>('.citation [data-citation]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words.copy;
      // What stands beside a term in a list of terms is a description.
      const place = document.createElement('dd');
      place.className = 'copy';
      place.append(button);
      text.closest('.citation')?.append(place);
    }
    for (const part of this.querySelectorAll('[data-place], [data-speaker], pre')) {
      this.#whole.set(part, part.textContent);
    }
    this.addEventListener('click', this.#copy);
    addEventListener('hashchange', this.#name);
    this.#name();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#name);
    this.removeEventListener('click', this.#copy);
    for (const place of this.querySelectorAll('.citation > .copy')) place.remove();
  }

  #name = (): void => {
    for (const [part, text] of this.#whole) part.textContent = text;
    const about = this.querySelector<HTMLElement>('[data-about]');
    const id = location.hash.slice(1);
    const place = readId(id) ? document.getElementById(id)?.closest<HTMLDetailsElement>('.places details') : null;
    if (about) about.hidden = !place;
    if (!place || !about) return;
    place.open = true;
    const { long = '', short = '' } = place.dataset;
    for (const citation of this.querySelectorAll<HTMLElement>('[data-form]')) {
      const form = citation.dataset['form'] ?? '';
      const speaker = citation.querySelector('[data-speaker]');
      const slot = citation.querySelector<HTMLElement>('[data-place]');
      if (speaker) speaker.textContent = place.dataset[form] ?? '';
      if (slot) slot.textContent = `${slot.dataset['place'] ?? ''}${form === 'mla' ? short : long}`;
    }
    const address = lastingAddress(place.querySelector('a')?.href ?? '');
    const remark = words.remark(`${place.dataset['chicago'] ?? ''}${long}`, address);
    for (const record of this.querySelectorAll<HTMLElement>('[data-format] pre')) {
      const format = record.closest<HTMLElement>('[data-format]')?.dataset['format'];
      record.textContent = placeInRecord(format as RecordFormat, record.textContent, { id, remark }, 2);
    }
    const back = document.createElement('a');
    back.href = '#content';
    back.textContent = words.wholeAgain;
    about.replaceChildren(words.about(place.querySelector('summary b')?.textContent ?? long), ' ', back, '.');
    // The browser goes to the passage's own short citations until the page is there; the full ones are above.
    const show = () => about.scrollIntoView({ block: 'center' });
    if (document.readyState === 'complete') show();
    else addEventListener('load', () => setTimeout(show), { once: true });
  };

  #copy = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest('.citation > .copy > button');
    const text = button?.closest('.citation')?.querySelector('[data-citation]')?.textContent.trim();
    if (!button || text === undefined) return;
    copyText(text.replace(/[^\S\n]+/g, ' ')).then(
      () => {
        button.textContent = words.copied;
      },
      () => {
        button.textContent = words.notCopied;
      },
    );
  };
}

if (!customElements.get('cite-place')) customElements.define('cite-place', CitePlace);
