import type { Phrase } from '../../phrases/find-phrase.ts';
import type { PhraseHit } from '../../phrases/search-phrase.ts';
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
  #question: Question | undefined;
  #hits: AsyncGenerator<PhraseHit> | undefined;
  #shown = 0;

  constructor(section: HTMLElement, kind: 'passage' | 'words', search: Search) {
    this.#section = section;
    this.#kind = kind;
    this.#search = search;
  }

  /**
   * Shows the first passages that answer a question, each as it is verified: what stood there before stays until the first of them.
   * @returns how many are shown, and whether there are more.
   * @throws where a part of the index can't be loaded; of an earlier question nothing is left then.
   */
  async ask(question: Question): Promise<{ shown: number; more: boolean }> {
    const { signal } = question;
    const hits = this.#find(question);
    let shown = 0;
    try {
      const more = await this.#take(hits, question, (item) => {
        if (shown === 0) {
          this.#list.replaceChildren();
          this.#section.hidden = false;
          this.button.hidden = true;
        }
        this.#list.append(item);
        shown += 1;
      });
      if (signal.aborted) return { shown: 0, more: false };
      [this.#question, this.#hits, this.#shown] = [question, hits, shown];
      this.button.hidden = !more;
      return { shown, more };
    } finally {
      if (!signal.aborted && shown === 0) this.#clearList();
    }
  }

  /** @throws where a part of the index can't be loaded; asked again, it goes on behind what is shown. */
  async showMore(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const hits = (this.#hits ??= skip(this.#find(question), this.#shown));
    let first: HTMLLIElement | undefined;
    try {
      const more = await this.#take(hits, question, (item) => {
        this.#list.append(item);
        this.#shown += 1;
        first ??= item;
      });
      if (question.signal.aborted || this.#hits !== hits) return;
      this.button.hidden = !more;
      first?.querySelector('a')?.focus();
    } catch (error) {
      if (question.signal.aborted) return;
      // What was broken off has no more to give.
      this.#hits = undefined;
      throw error;
    }
  }

  /** How many there are in all, once they are counted. */
  countAll(all: number): void {
    if (this.#shown >= all) this.button.hidden = true;
  }

  clear(): void {
    this.#question = undefined;
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

  #find({ phrase, isWanted, signal }: Question): AsyncGenerator<PhraseHit> {
    return filter(this.#search(phrase, signal), isWanted);
  }

  /** Takes a step's passages until another question is asked; false where there were no more. */
  async #take(
    hits: AsyncGenerator<PhraseHit>,
    { query, signal }: Question,
    show: (item: HTMLLIElement) => void,
  ): Promise<boolean> {
    for (let taken = 0; taken < perStep; taken += 1) {
      const next = await hits.next();
      if (next.done || signal.aborted) return false;
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

async function* skip(hits: AsyncGenerator<PhraseHit>, count: number): AsyncGenerator<PhraseHit> {
  for (let left = count; left > 0; left -= 1) await hits.next();
  yield* hits;
}
