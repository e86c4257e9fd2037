import { findWanted } from './wanted-words.ts';
import type { PageData } from './pagefind-api.ts';
import { pagesPerStep } from './pages-messages.ts';
import type { QueryTerm } from './query-terms.ts';
import type { PageResult } from './search-held.ts';

/** Some of the pages that were found. */
export interface Step {
  results: PageResult[];
  /** How many there are in all, and whether there may be more of them. */
  all: number;
  more: boolean;
}

/**
 * Pages that were found, of which some have to be read before it is known that they hold the words: to the index, “U.S.” is “us”. They
 * are read as far as they are asked for, a step at a time.
 */
export class CheckedResults {
  readonly #found: readonly PageResult[];
  readonly #initials: readonly QueryTerm[];
  readonly #holding: PageResult[] = [];
  #read = 0;

  constructor(found: readonly PageResult[], terms: readonly QueryTerm[]) {
    this.#found = found;
    this.#initials = terms.filter(({ phrase }) => phrase.initials.some((count) => count > 0));
  }

  /** Whether all that was found holds the words, as far as the index knows. */
  get isCertain(): boolean {
    return this.#initials.length === 0;
  }

  /** `count` of them from the `from`-th on. */
  async take(from: number, count: number): Promise<Step> {
    if (this.isCertain) return { results: this.#found.slice(from, from + count), all: this.#found.length, more: false };
    while (this.#holding.length < from + count && this.#read < this.#found.length) {
      const next = this.#found.slice(this.#read, this.#read + Math.max(count, pagesPerStep));
      this.#read += next.length;
      const pages = await Promise.all(next.map((result) => result.data()));
      this.#holding.push(...next.filter((_, place) => this.#holds(pages[place] as PageData)));
    }
    const { length } = this.#holding;
    return { results: this.#holding.slice(from, from + count), all: length, more: this.#read < this.#found.length };
  }

  #holds({ content, meta }: PageData): boolean {
    const text = [content, meta.title].join('\n');
    return this.#initials.every(({ phrase }) => findWanted(text, [{ forms: [phrase] }]).length > 0);
  }
}
