import { counted } from '#words/parts/counts.ts';
import { keptListWords as words } from '#words/passages-list.ts';
import { copyText } from '../parts/copy-text.ts';
import type { KeptPassages } from '../parts/kept-passages.ts';
import { makeButton, makeElement } from '../parts/make-element.ts';

/** What is said of what was done with the list, and how it is undone. */
export class ListStatus {
  readonly element = makeElement('div', 'kept-status');
  readonly #said = makeElement('p');

  constructor() {
    this.#said.setAttribute('role', 'status');
    this.element.append(this.#said);
  }

  say(message: string, undo?: () => void): void {
    this.#said.textContent = message;
    this.element.replaceChildren(this.#said);
    if (undo) this.element.append(makeButton(words.undo, undo));
  }

  /** @param isDone false where there is no room */
  sayPutBack(isDone: boolean, kept: KeptPassages): void {
    this.say(isDone ? counted.passages(kept.all().length) : words.full);
  }

  /** Copies a text; where the browser does not let pages, the text stands in a field. */
  async copy(text: string, done: string): Promise<void> {
    try {
      await copyText(text);
      this.say(done);
    } catch {
      this.say(words.notCopied);
      const field = makeElement('textarea');
      field.readOnly = true;
      field.value = text;
      field.ariaLabel = words.field;
      this.element.append(field);
      field.select();
    }
  }
}
