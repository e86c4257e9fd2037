import { readPhrase, type Phrase } from '../phrases/find-phrase.ts';
import { PhraseIndex } from '../phrases/phrase-index.ts';
import { searchApart, searchPhrase, type PhraseHit } from '../phrases/search-phrase.ts';
import { loadShard } from './load-shard.ts';
import { renderPassage } from './render-passage.ts';

/** How many passages are shown at first, and more at a time. */
const perStep = 10;

/** A list of passages that grows as they are verified. */
export class PhraseAnswers {
  readonly #section: HTMLElement;
  readonly #kind: 'passage' | 'words';
  readonly #index: PhraseIndex;
  #hits: AsyncGenerator<PhraseHit> | undefined;
  #query = '';

  constructor(section: HTMLElement, kind: 'passage' | 'words', index: PhraseIndex) {
    this.#section = section;
    this.#kind = kind;
    this.#index = index;
  }

  /**
   * Shows the first passages for a query; `isWanted` leaves out documents, `isLate` tells that another question was asked since.
   * @returns how many are shown, and whether there are more.
   */
  async ask(
    query: string,
    isWanted: (hit: PhraseHit) => boolean,
    isLate: () => boolean,
  ): Promise<{ shown: number; more: boolean }> {
    const phrase = readPhrase(query);
    const hits = filter(this.#search(phrase), isWanted);
    const { items, more } = await this.#take(hits, query);
    if (isLate()) return { shown: 0, more: false };
    this.#hits = hits;
    this.#query = query;
    this.#list.replaceChildren(...items);
    this.#section.hidden = items.length === 0;
    this.button.hidden = !more;
    return { shown: items.length, more };
  }

  async showMore(): Promise<void> {
    if (!this.#hits) return;
    const { items, more } = await this.#take(this.#hits, this.#query);
    this.#list.append(...items);
    this.button.hidden = !more;
    items[0]?.querySelector('a')?.focus();
  }

  clear(): void {
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

  #search(phrase: Phrase): AsyncGenerator<PhraseHit> {
    return this.#kind === 'passage' ? searchPhrase(this.#index, phrase) : searchApart(this.#index, phrase);
  }

  async #take(hits: AsyncGenerator<PhraseHit>, query: string): Promise<{ items: HTMLLIElement[]; more: boolean }> {
    const items: HTMLLIElement[] = [];
    while (items.length < perStep) {
      const next = await hits.next();
      if (next.done) return { items, more: false };
      items.push(renderPassage(next.value, query, this.#kind));
    }
    return { items, more: true };
  }
}

export const phraseIndex = (): PhraseIndex => new PhraseIndex(loadShard);

async function* filter(
  hits: AsyncGenerator<PhraseHit>,
  isWanted: (hit: PhraseHit) => boolean,
): AsyncGenerator<PhraseHit> {
  for await (const hit of hits) if (isWanted(hit)) yield hit;
}
