import { isPlace, nameOf, type KeptPlace } from './kept-address.ts';
import type { Shelf } from './kept-shelf.ts';

/** A passage or a statement that the reader keeps. */
export interface Kept extends KeptPlace {
  /** By which the list is ordered. */
  rank: number;
  /** The reader's own; may be empty. */
  note: string;
}

/** The entries of one archive in a browser's storage, one for each passage. What else is there, or is none of ours, is passed over. */
export class KeptEntries {
  readonly #shelf: Shelf;
  readonly #prefix: string;

  /** @param scope the path of the archive's root: one origin may hold several archives */
  constructor(shelf: Shelf, scope: string) {
    this.#shelf = shelf;
    this.#prefix = `kept:${scope} `;
  }

  /** Whether a key of the storage is one of them. */
  has = (key: string): boolean => key.startsWith(this.#prefix);

  list(): Kept[] {
    const keys = Array.from({ length: this.#shelf.length }, (_, at) => this.#shelf.key(at) ?? '');
    return keys.flatMap((key) => (this.has(key) ? (this.read(placeOf(key.slice(this.#prefix.length))) ?? []) : []));
  }

  read({ document, place }: KeptPlace): Kept | undefined {
    const stored = this.#shelf.getItem(this.#prefix + nameOf({ document, place }));
    if (stored === null || !isPlace({ document, place })) return undefined;
    try {
      const { rank, note } = JSON.parse(stored) as Partial<Record<string, unknown>>;
      if (typeof rank !== 'number' || !Number.isFinite(rank)) return undefined;
      return { document, place, rank, note: typeof note === 'string' ? note : '' };
    } catch {
      // Not ours, whatever it is called.
      return undefined;
    }
  }

  /** @returns false where there is no room */
  write({ rank, note, ...place }: Kept): boolean {
    try {
      this.#shelf.setItem(this.#prefix + nameOf(place), JSON.stringify({ rank, note }));
      return true;
    } catch {
      return false;
    }
  }

  remove(place: KeptPlace): void {
    this.#shelf.removeItem(this.#prefix + nameOf(place));
  }
}

function placeOf(name: string): KeptPlace {
  const [document = '', place = ''] = name.split('#', 2);
  return { document, place };
}
