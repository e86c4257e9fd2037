import type { Phrase } from '../phrases/find-phrase.ts';
import type { PhraseHit } from '../phrases/search-phrase.ts';
import { renderPassage } from './render-passage.ts';

/** How many passages are shown at first, and more at a time. */
const perStep = 10;

/** Finds the passages of a phrase until it is aborted. */
type Search = (phrase: Phrase, signal: AbortSignal) => AsyncGenerator<PhraseHit>;

/** A question: its words, what is left out, and whether another one was asked since. */
export interface Question {
  query: string;
  phrase: Phrase;
  isWanted: (hit: PhraseHit) => boolean;
  signal: AbortSignal;
}

/** A list of passages that grows as they are verified. */
export class PhraseAnswers {
  readonly #section: HTMLElement;
  readonly #kind: 'passage' | 'words';
  readonly #search: Search;
  #hits: AsyncGenerator<PhraseHit> | undefined;
  #query = '';

  constructor(section: HTMLElement, kind: 'passage' | 'words', search: Search) {
    this.#section = section;
    this.#kind = kind;
    this.#search = search;
  }

  /**
   * Shows the first passages that answer a question, each as it is verified: what stood there before stays until the first of them.
   * @returns how many are shown, and whether there are more.
   */
  async ask({ query, phrase, isWanted, signal }: Question): Promise<{ shown: number; more: boolean }> {
    const hits = filter(this.#search(phrase, signal), isWanted);
    let shown = 0;
    const more = await this.#take(hits, query, (item) => {
      if (signal.aborted) return;
      if (shown === 0) {
        this.#list.replaceChildren();
        this.#section.hidden = false;
        this.button.hidden = true;
      }
      this.#list.append(item);
      shown += 1;
    });
    if (signal.aborted) return { shown: 0, more: false };
    this.#hits = hits;
    this.#query = query;
    if (shown === 0) this.#clearList();
    this.button.hidden = !more;
    return { shown, more };
  }

  async showMore(): Promise<void> {
    if (!this.#hits) return;
    let first: HTMLLIElement | undefined;
    const more = await this.#take(this.#hits, this.#query, (item) => {
      this.#list.append(item);
      first ??= item;
    });
    this.button.hidden = !more;
    first?.querySelector('a')?.focus();
  }

  clear(): void {
    this.#hits = undefined;
    this.#clearList();
  }

  #clearList(): void {
    this.#list.replaceChildren();
    this.#section.hidden = true;
  }

  get #list() {
    return this.#section.querySelector('ol') as HTMLOListElement;
  }
  /** Shows more of them. */
  get button() {
    return this.#section.querySelector('button') as HTMLButtonElement;
  }

  /** Takes a step's passages; false where there were no more. */
  async #take(hits: AsyncGenerator<PhraseHit>, query: string, show: (item: HTMLLIElement) => void): Promise<boolean> {
    for (let taken = 0; taken < perStep; taken += 1) {
      const next = await hits.next();
      if (next.done) return false;
      show(renderPassage(next.value, query, this.#kind));
    }
    return true;
  }
}

async function* filter(
  hits: AsyncGenerator<PhraseHit>,
  isWanted: (hit: PhraseHit) => boolean,
): AsyncGenerator<PhraseHit> {
  for await (const hit of hits) if (isWanted(hit)) yield hit;
}
