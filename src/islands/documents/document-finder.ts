import type { DocumentNames } from '../../phrases/document-names.ts';
import { finderWords as words } from '#words/documents-finder.ts';
import { isFromDisk, servedRoot } from '../parts/served-root.ts';
import { setLanguage } from '../parts/set-language.ts';
import { findDocuments, readNames, readPage, type FindableDocument } from './find-documents.ts';

/** So many that are found are listed. */
const mostListed = 50;

/**
 * A field above the wall of documents: what is found stands in a list, and the other bars step back. Titles, kinds and days are found in the
 * page; whom and what documents name is in a file (`data-names`) that is asked for when the field is used.
 */
class DocumentFinder extends HTMLElement {
  /** Read when the field is first used: reading a large page holds its first paint up. */
  #all: FindableDocument[] = [];
  #isLoaded = false;
  #field = document.createElement('input');
  #status = document.createElement('p');
  #list = document.createElement('ol');
  #form = document.createElement('form');

  connectedCallback(): void {
    if (this.#form.isConnected) return;
    // From disk nothing can be asked for, and a wall of months has no titles.
    if (isFromDisk() && document.querySelector('.wall li a') === null) return;
    const label = document.createElement('label');
    label.textContent = words.label;
    // The key that opens a search goes to a field of that type.
    this.#field.type = 'text';
    this.#field.enterKeyHint = 'search';
    this.#field.autocomplete = 'off';
    this.#status.setAttribute('role', 'status');
    this.#list.className = 'wall-found';
    label.append(this.#field);
    this.#form.replaceChildren(label);
    this.querySelector('.wall-bar')?.prepend(this.#form);
    this.append(this.#status, this.#list);
    this.#form.addEventListener('submit', this.#stay);
    this.#field.addEventListener('focus', this.#load);
    this.#field.addEventListener('input', this.#find);
  }

  disconnectedCallback(): void {
    this.#form.removeEventListener('submit', this.#stay);
    this.#field.removeEventListener('focus', this.#load);
    this.#field.removeEventListener('input', this.#find);
    this.#form.remove();
    this.#status.remove();
    this.#list.remove();
  }

  #stay = (event: Event): void => {
    event.preventDefault();
  };

  #load = (): void => {
    const { names } = this.dataset;
    if (this.#isLoaded || names === undefined || isFromDisk()) return;
    this.#isLoaded = true;
    fetch(new URL(names, servedRoot()))
      .then(async (response) => {
        if (response.ok) this.#all = readNames((await response.json()) as DocumentNames);
        this.#find();
      })
      .catch(() => {
        // Tried again with the next focus; until then the page's own words are found.
        this.#isLoaded = false;
      });
  };

  #find = (): void => {
    if (this.#all.length === 0) this.#all = readPage(document);
    const isAsked = this.#field.value.trim() !== '';
    const found = isAsked ? findDocuments(this.#all, this.#field.value) : [];
    const addresses = new Set(found.map(({ address }) => address));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.wall li a')) {
      link.closest('li')?.classList.toggle('passed', isAsked && !addresses.has(link.href));
    }
    this.#status.textContent = isAsked ? words.found(found.length, this.#all.length) : '';
    this.#list.replaceChildren(...found.slice(0, mostListed).map(listItem), ...moreItem(found.length - mostListed));
  };
}

function listItem({ address, title, language, facts }: FindableDocument): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  setLanguage(link, language);
  const known = document.createElement('span');
  known.textContent = facts;
  item.append(link, known);
  return item;
}

function moreItem(count: number): HTMLLIElement[] {
  if (count <= 0) return [];
  const item = document.createElement('li');
  item.textContent = words.more(count);
  return [item];
}

if (!customElements.get('document-finder')) customElements.define('document-finder', DocumentFinder);
