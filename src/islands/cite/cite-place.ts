import { placeInRecord } from '../../citations/place-in-record.ts';
import { readId } from '../../record/passage-id.ts';
import { recordFormats, type RecordFormat } from '../../record-formats.ts';
import { citeWords as words } from '#words/cite.ts';
import { copyText } from '../parts/copy-text.ts';
import { lastingAddress } from '../parts/lasting-address.ts';
import { saveText } from '../parts/save-text.ts';

/**
 * Gives each citation a button that copies it, and puts the passage that the address names (`#t12`) into all of them. Without it
 * the citations are those of the document, and each passage has its short ones.
 */
class CitePlace extends HTMLElement {
  #whole = new Map<Element, string>();

  connectedCallback(): void {
    for (const text of this.querySelectorAll<HTMLElement>('.citation [data-citation]')) {
      // What stands beside a term in a list of terms is a description.
      const place = document.createElement('dd');
      place.className = 'copy';
      const copy = createButton('copy', words.copy);
      copy.ariaLabel = words.copyOf(text.closest('.citation')?.querySelector('dt')?.textContent.trim() ?? '');
      place.append(copy);
      if (text.matches('.record *')) place.append(createButton('save', ''));
      text.closest('.citation')?.append(place);
    }
    for (const part of this.querySelectorAll('[data-place], [data-speaker], pre')) {
      this.#whole.set(part, part.textContent);
    }
    this.addEventListener('click', this.#copy);
    this.addEventListener('click', this.#save);
    addEventListener('hashchange', this.#name);
    this.#name();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#name);
    this.removeEventListener('click', this.#copy);
    this.removeEventListener('click', this.#save);
    for (const place of this.querySelectorAll('.citation > .copy')) place.remove();
  }

  #name = (): void => {
    for (const [part, text] of this.#whole) part.textContent = text;
    const about = this.querySelector<HTMLElement>('[data-about]');
    const id = location.hash.slice(1);
    const place = readId(id) ? document.getElementById(id)?.closest<HTMLDetailsElement>('.places details') : null;
    if (about) about.hidden = !place;
    this.#nameFiles(place ? `-${id}` : '');
    if (!place || !about) return;
    place.open = true;
    const { long = '', short = long } = place.dataset;
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

  /** A record is saved under its key. */
  #nameFiles(end: string): void {
    for (const record of this.querySelectorAll<HTMLElement>('.record')) {
      const { key = '', format = '' } = record.dataset;
      const button = record.querySelector<HTMLElement>('[data-does=save]');
      if (!button) continue;
      button.dataset['file'] = `${key}${end}.${format}`;
      button.textContent = words.save(button.dataset['file']);
    }
  }

  #save = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest<HTMLElement>('[data-does=save]');
    const record = button?.closest<HTMLElement>('.record');
    const text = record?.querySelector('pre')?.textContent;
    if (!button || !record || text === undefined) return;
    const { mediaType, lineEnd } = recordFormats[record.dataset['format'] as RecordFormat];
    saveText(button.dataset['file'] ?? '', `${text}\n`.replaceAll('\n', lineEnd), mediaType);
  };

  #copy = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest('[data-does=copy]');
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

function createButton(does: 'copy' | 'save', text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['does'] = does;
  button.textContent = text;
  return button;
}

if (!customElements.get('cite-place')) customElements.define('cite-place', CitePlace);
