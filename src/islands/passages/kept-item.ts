import { keptListWords as words } from '#words/passages-list.ts';
import type { Kept } from '../parts/kept-entries.ts';
import type { KeptPlace } from '../parts/kept-address.ts';
import { drawEntry } from './draw-entry.ts';
import type { KeptEntry } from './kept-entry.ts';
import type { Lacking } from './load-kept.ts';
import { makeButton, makeElement } from '../parts/make-element.ts';

/** What can be done with a passage of the reader's own list. */
export interface ItemActions {
  /** @param by -1 for up, 1 for down; -Infinity for the top */
  move(item: KeptItem, by: number): void;
  remove(item: KeptItem): void;
  /** @returns the note as it is kept now; undefined where there is no room */
  note(place: KeptPlace, base: string, mine: string): string | undefined;
}

/** A passage in the list: its words once they are loaded, the reader's note, and what moves it. */
export class KeptItem {
  readonly element = makeElement('li', 'kept');
  readonly place: KeptPlace;
  entry: KeptEntry | Lacking | undefined;
  readonly #shown = makeElement('p', 'kept-lacking', words.loading);
  readonly #note = makeElement('textarea');
  /** A field shows on paper what fits in it. */
  readonly #onPaper = makeElement('p', 'own-note');
  /** The note as it was last read from the device. */
  #base = '';
  #steps: HTMLButtonElement[] = [];

  /** @param actions absent in a list that came by an address, which is not the reader's own */
  constructor(place: KeptPlace, actions: ItemActions | undefined) {
    this.place = place;
    this.element.append(this.#shown);
    if (actions) this.element.append(this.#makeNote(actions), this.#makeTools(actions));
    else this.element.append(this.#onPaper);
  }

  /** How it is called before it is loaded, and where it can't be. */
  get #name(): string {
    const { entry } = this;
    return typeof entry === 'object'
      ? words.place(entry.title, entry.name)
      : words.place(this.place.document, this.place.place);
  }

  fill(entry: KeptEntry | Lacking): void {
    this.entry = entry;
    const shown =
      typeof entry === 'object' ? drawEntry(entry) : makeElement('p', 'kept-lacking', words[entry](this.#name));
    this.element.firstElementChild?.replaceWith(shown);
    this.#nameSteps();
  }

  /** What is written meanwhile stays; what another window wrote is shown. */
  update({ note }: Pick<Kept, 'note'>, at: number, all: number): void {
    if (this.#note.value === this.#base) this.#note.value = note;
    if (this.#note.value === note) this.#base = note;
    this.#onPaper.textContent = this.#note.value || note;
    const [top, up, down] = this.#steps;
    for (const step of [top, up]) if (step) step.ariaDisabled = String(at === 0);
    if (down) down.ariaDisabled = String(at === all - 1);
  }

  get note(): string {
    return this.#note.value || this.#onPaper.textContent;
  }

  #makeNote(actions: ItemActions): HTMLElement {
    this.#note.rows = 2;
    this.#note.addEventListener('input', () => {
      const mine = this.#note.value;
      this.#onPaper.textContent = mine;
      const kept = actions.note(this.place, this.#base, mine);
      if (kept === undefined) return;
      this.#base = kept;
      if (kept !== mine) this.#note.value = kept;
    });
    const label = makeElement('label', '', makeElement('span', '', words.note), this.#note);
    return makeElement('div', 'kept-note', label, this.#onPaper);
  }

  #makeTools(actions: ItemActions): HTMLElement {
    this.#steps = [
      makeButton(words.top, () => actions.move(this, -Infinity)),
      makeButton(words.up, () => actions.move(this, -1)),
      makeButton(words.down, () => actions.move(this, 1)),
      makeButton(words.remove, () => actions.remove(this)),
    ];
    this.#nameSteps();
    return makeElement('div', 'kept-tools', ...this.#steps);
  }

  /** For who hears them: each says of which passage it is. */
  #nameSteps(): void {
    const names = [words.topOf, words.upOf, words.downOf, words.removeOf];
    for (const [at, step] of this.#steps.entries()) step.ariaLabel = names[at]?.(this.#name) ?? null;
  }
}
