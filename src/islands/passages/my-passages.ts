import '../parts/trusted-types.ts';
import { keptListWords as words } from '#words/passages-list.ts';
import { keepPlaces } from '../parts/keep-places.ts';
import { nameOf, readList, writeList, type KeptPlace } from '../parts/kept-address.ts';
import { keptPassages } from '../parts/own-passages.ts';
import { askOnce } from './ask-once.ts';
import { ClearedList } from './cleared-list.ts';
import { makeActions } from './item-actions.ts';
import { KeptItem } from './kept-item.ts';
import { ListStatus } from './list-status.ts';
import { loadKept } from './load-kept.ts';
import { makeButton, makeElement } from '../parts/make-element.ts';
import { makeTakeTools } from './take-tools.ts';

/**
 * The reader's own list, and lists that come by an address: those are shown, and become part of the reader's only by their wish. Where the
 * browser keeps nothing, what the address holds is the list.
 */
class MyPassages extends HTMLElement {
  readonly #kept = keptPassages();
  readonly #cleared = new ClearedList();
  readonly #status = new ListStatus();
  readonly #about = makeElement('div', 'kept-about');
  readonly #list = makeElement('ol', 'kept-list');
  readonly #clear = makeButton(words.clear, () => this.#askToClear());
  readonly #tools = makeElement(
    'div',
    'kept-bar',
    makeTakeTools(() => this.#allLoaded(), this.#status),
    this.#clear,
  );
  readonly #actions = makeActions(this.#kept, this.#status);
  #items = new Map<string, KeptItem>();
  #loading = new Map<string, Promise<void>>();
  /** What an address holds; absent where the reader's own list is shown. */
  #shared: readonly KeptPlace[] | undefined;

  connectedCallback(): void {
    this.replaceChildren(this.#about, this.#tools, this.#status.element, this.#list);
    this.#kept.addEventListener('change', this.#show);
    addEventListener('hashchange', this.#open);
    addEventListener('online', this.#reload);
    this.#open();
    if (this.#cleared.recall().length > 0 && this.#kept.all().length === 0) this.#offerUndo();
  }

  disconnectedCallback(): void {
    this.#kept.removeEventListener('change', this.#show);
    removeEventListener('hashchange', this.#open);
    removeEventListener('online', this.#reload);
  }

  /** Reads the address: a list, or none. */
  #open = (): void => {
    const { places, unread } = readList(location.hash);
    if (!this.#kept.isLasting) this.#kept.add(places);
    this.#shared = this.#kept.isLasting && places.length > 0 ? places : undefined;
    this.#items.clear();
    this.#loading.clear();
    this.#list.replaceChildren();
    this.#status.say(unread > 0 ? words.unread(unread) : '');
    this.#show();
  };

  #show = (): void => {
    const own = this.#kept.all();
    const shown = this.#shared?.map((place) => this.#kept.find(place) ?? { ...place, note: '' }) ?? own;
    const names = new Set(shown.map(nameOf));
    for (const [name, item] of this.#items) {
      if (names.has(name)) continue;
      item.element.remove();
      this.#items.delete(name);
    }
    for (const [at, one] of shown.entries()) {
      const item = this.#items.get(nameOf(one)) ?? this.#makeItem(one);
      // What stands in its place already keeps the focus.
      if (this.#list.children[at] !== item.element)
        this.#list.insertBefore(item.element, this.#list.children[at] ?? null);
      item.update(one, at, shown.length);
    }
    this.#tools.hidden = shown.length === 0;
    this.#clear.hidden = this.#shared !== undefined;
    this.#say(shown);
    if (!this.#kept.isLasting) history.replaceState(null, '', `#${writeList(own)}`);
  };

  /** What is shown, and what else there is. */
  #say(shown: readonly KeptPlace[]): void {
    const documents = new Set(shown.map(({ document }) => document)).size;
    const lines = [shown.length === 0 ? words.none : words.count(shown.length, documents)];
    if (this.#shared) lines[0] = words.shared(shown.length);
    if (!this.#kept.isLasting) lines.push(words.notLasting);
    this.#about.replaceChildren(...lines.map((line) => makeElement('p', '', line)));
    if (!this.#shared) return;
    const missing = this.#shared.filter((place) => !this.#kept.find(place));
    if (missing.length > 0) this.#about.append(makeButton(words.keepShared, () => this.#keepShared(missing)));
    const own = this.#kept.all().length;
    if (own > 0) this.#about.append(makeButton(words.own(own), () => this.#leaveAddress()));
  }

  #keepShared(places: readonly KeptPlace[]): void {
    if (keepPlaces(places)) this.#leaveAddress();
    else this.#status.say(words.full);
  }

  #leaveAddress(): void {
    history.pushState(null, '', location.pathname + location.search);
    this.#open();
  }

  #makeItem(place: KeptPlace): KeptItem {
    const item = new KeptItem(
      { document: place.document, place: place.place },
      this.#shared ? undefined : this.#actions,
    );
    this.#items.set(nameOf(place), item);
    this.#load(item);
    return item;
  }

  #load(item: KeptItem): void {
    const { place } = item;
    const loading = loadKept(place).then((entry) => {
      item.fill(entry);
      // Its words have another id now.
      const isElsewhere = typeof entry === 'object' && nameOf(entry) !== nameOf(place);
      if (isElsewhere && !this.#shared) this.#kept.lead(place, { document: entry.document, place: entry.place });
    });
    this.#loading.set(nameOf(place), loading);
  }

  #reload = (): void => {
    for (const item of this.#items.values()) if (item.entry === 'unloaded') this.#load(item);
  };

  async #allLoaded(): Promise<readonly KeptItem[]> {
    await Promise.all(this.#loading.values());
    const order = [...this.#list.children];
    return [...this.#items.values()].sort((a, b) => order.indexOf(a.element) - order.indexOf(b.element));
  }

  #askToClear(): void {
    const all = this.#kept.all().length;
    askOnce(words.sure(all), words.clear, words.keepAll, () => {
      this.#cleared.remember(this.#kept.clear());
      this.#offerUndo();
      this.#status.element.querySelector('button')?.focus();
    });
  }

  #offerUndo(): void {
    this.#status.say(words.cleared(this.#cleared.recall().length), () =>
      this.#status.sayPutBack(this.#cleared.putBack(this.#kept), this.#kept),
    );
  }
}

if (!customElements.get('my-passages')) customElements.define('my-passages', MyPassages);
