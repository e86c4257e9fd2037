import { isPlace, nameOf, type KeptPlace } from './kept-address.ts';
import { openShelf, type Shelf } from './kept-shelf.ts';
import { mergeNotes } from './merge-notes.ts';
import { servedRoot } from './served-root.ts';

/** A passage or a statement that the reader keeps. */
export interface Kept extends KeptPlace {
  /** By which the list is ordered. */
  rank: number;
  /** The reader's own; may be empty. */
  note: string;
}

/** Closer ranks would soon have no number between them. */
const closest = 1e-6;

/**
 * The reader's list on this device. Each passage is an entry of its own in the browser's storage: two windows that change different ones
 * change nothing of each other's, and what is changed of one is read anew before it is written. It tells of changes by `change`, also of
 * those that other windows make.
 */
export class KeptPassages extends EventTarget {
  readonly isLasting: boolean;
  readonly #shelf: Shelf;
  readonly #prefix: string;

  /** @param scope the path of the archive's root: one origin may hold several archives */
  constructor({ shelf, isLasting }: { shelf: Shelf; isLasting: boolean }, scope: string) {
    super();
    this.#shelf = shelf;
    this.isLasting = isLasting;
    this.#prefix = `kept:${scope} `;
  }

  /** In the reader's order. */
  all(): Kept[] {
    const names = Array.from({ length: this.#shelf.length }, (_, at) => this.#shelf.key(at) ?? '');
    return names
      .flatMap((name) =>
        name.startsWith(this.#prefix) ? (this.#read(placeOf(name.slice(this.#prefix.length))) ?? []) : [],
      )
      .sort((a, b) => a.rank - b.rank || (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  find = (place: KeptPlace): Kept | undefined => this.#read(place);

  /** Keeps them at the list's end; those that are there stay where they are. @returns false, and keeps none, where there is no room */
  add(places: readonly KeptPlace[]): boolean {
    const last = this.all().at(-1)?.rank ?? 0;
    const fresh = places.filter((place) => isPlace(place) && !this.#read(place));
    return this.restore(fresh.map((place, at) => ({ ...place, rank: last + 1 + at, note: '' })));
  }

  /** Puts back what was removed, each in its place. @returns false, and puts none, where there is no room */
  restore(kept: readonly Kept[]): boolean {
    const done: Kept[] = [];
    for (const one of kept) {
      const there = this.#read(one);
      const whole = there ? { ...there, note: mergeNotes('', one.note, there.note) } : one;
      if (!this.#write(whole)) {
        for (const back of done) this.#shelf.removeItem(this.#prefix + nameOf(back));
        return false;
      }
      if (!there) done.push(one);
    }
    this.tell();
    return true;
  }

  remove(place: KeptPlace): Kept | undefined {
    const kept = this.#read(place);
    this.#shelf.removeItem(this.#prefix + nameOf(place));
    if (kept) this.tell();
    return kept;
  }

  clear(): Kept[] {
    const kept = this.all();
    for (const one of kept) this.#shelf.removeItem(this.#prefix + nameOf(one));
    this.tell();
    return kept;
  }

  /**
   * Keeps a note. What another window wrote meanwhile is kept with it, and a passage that it removed comes back with its note.
   *
   * @param base the note as it was when writing began
   * @returns the note as it is kept now; undefined where there is no room
   */
  note(place: KeptPlace, base: string, mine: string): string | undefined {
    const there = this.#read(place);
    if (!there && mine === base) return mine;
    const note = mergeNotes(base, mine, there?.note ?? base);
    const rank = there?.rank ?? (this.all().at(-1)?.rank ?? 0) + 1;
    if (!this.#write({ ...place, rank, note })) return undefined;
    this.tell();
    return note;
  }

  /** Moves a passage to a place of the list, from 0. @returns false where there is no room */
  move(place: KeptPlace, to: number): boolean {
    const others = this.all().filter((one) => nameOf(one) !== nameOf(place));
    const kept = this.#read(place);
    if (!kept) return true;
    const [before, after] = [others[to - 1]?.rank, others[to]?.rank];
    const isClose = before !== undefined && after !== undefined && after - before < closest;
    const done = isClose
      ? others.toSpliced(to, 0, kept).every((one, rank) => this.#write({ ...one, rank }))
      : this.#write({ ...kept, rank: between(before, after) });
    this.tell();
    return done;
  }

  /** An id that names nothing any more becomes the one that its words have now, with note and place. */
  lead(from: KeptPlace, to: KeptPlace): void {
    const kept = this.#read(from);
    if (kept && isPlace(to) && this.restore([{ ...kept, ...to }])) this.#shelf.removeItem(this.#prefix + nameOf(from));
    this.tell();
  }

  /** Hears what another window has changed; `key` is null where it has emptied the storage. */
  heed = ({ key }: { key: string | null }): void => {
    if (key === null || key.startsWith(this.#prefix)) this.tell();
  };

  tell(): void {
    this.dispatchEvent(new Event('change'));
  }

  #read({ document, place }: KeptPlace): Kept | undefined {
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

  #write({ rank, note, ...place }: Kept): boolean {
    try {
      this.#shelf.setItem(this.#prefix + nameOf(place), JSON.stringify({ rank, note }));
      return true;
    } catch {
      return false;
    }
  }
}

function placeOf(name: string): KeptPlace {
  const [document = '', place = ''] = name.split('#', 2);
  return { document, place };
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

let opened: KeptPassages | undefined;

/** The list of this page's reader. */
export function keptPassages(): KeptPassages {
  if (opened) return opened;
  opened = new KeptPassages(
    openShelf(() => localStorage),
    servedRoot().pathname,
  );
  addEventListener('storage', opened.heed);
  return opened;
}
