import type { PassagesFile } from '../../phrases/passages-file.ts';
import { readPassages, type LeanPassages } from '../../phrases/lean-passages.ts';

/** As many documents' words are held, for the next key's answers. */
const mostHeld = 30;

/** The words of documents as they are published, loaded where they are to be shown. */
export class DocumentWords {
  readonly #words = new Map<string, Promise<PassagesFile | undefined>>();

  /** Those of the document that a page is. @throws where they can't be loaded; the next time they are asked for again. */
  read(page: string): Promise<PassagesFile | undefined> {
    const held = this.#words.get(page) ?? fetchWords(page);
    held.catch(() => this.#words.delete(page));
    // Behind all others, so that those go first which were not wanted for the longest time.
    this.#words.delete(page);
    this.#words.set(page, held);
    for (const oldest of this.#words.keys()) if (this.#words.size > mostHeld) this.#words.delete(oldest);
    return held;
  }
}

async function fetchWords(page: string): Promise<PassagesFile | undefined> {
  const response = await fetch(new URL('passages.json', new URL(page, location.href)));
  return response.ok ? readPassages((await response.json()) as LeanPassages) : undefined;
}
