/** What is used of a browser's storage. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what it is given for as long as the page is open. */
class PageShelf implements Shelf {
  readonly #held = new Map<string, string>();

  get length(): number {
    return this.#held.size;
  }

  key = (at: number): string | null => [...this.#held.keys()][at] ?? null;
  getItem = (name: string): string | null => this.#held.get(name) ?? null;

  setItem = (name: string, value: string): void => {
    this.#held.set(name, value);
  };

  removeItem = (name: string): void => {
    this.#held.delete(name);
  };
}

/**
 * The storage of this browser; where it has none for this page, as some have none from disk or none at all by their reader's wish, one of
 * the page's own, which does not last.
 */
export function openShelf(storage: () => Shelf | null | undefined): { shelf: Shelf; isLasting: boolean } {
  try {
    const shelf = storage();
    // To read may be refused where to ask for it is not.
    shelf?.getItem('');
    if (shelf) return { shelf, isLasting: true };
  } catch {
    // None is allowed.
  }
  return { shelf: new PageShelf(), isLasting: false };
}
