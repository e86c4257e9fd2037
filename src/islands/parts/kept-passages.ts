import { isPlace, nameOf, type KeptPlace } from './kept-address.ts';
import { KeptEntries, type Kept } from './kept-entries.ts';
import type { Shelf } from './kept-shelf.ts';
import { mergeNotes } from './merge-notes.ts';

/** Closer ranks would soon have no number between them. */
const closest = 1e-6;

/**
 * The reader's list on this device. Each passage is an entry of its own in the browser's storage: two windows that change different ones
 * change nothing of each other's, and what is changed of one is read anew before it is written. It tells of changes by `change`, also of
 * those that other windows make.
 */
export class KeptPassages extends EventTarget {
  readonly isLasting: boolean;
  readonly #entries: KeptEntries;

  /** @param scope the path of the archive's root: one origin may hold several archives */
  constructor({ shelf, isLasting }: { shelf: Shelf; isLasting: boolean }, scope: string) {
    super();
    this.isLasting = isLasting;
    this.#entries = new KeptEntries(shelf, scope);
  }

  /** In the reader's order. */
  all(): Kept[] {
    return this.#entries.list().sort((a, b) => a.rank - b.rank || (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  find = (place: KeptPlace): Kept | undefined => this.#entries.read(place);

  /** Keeps them at the list's end; those that are there stay where they are. @returns false, and keeps none, where there is no room */
  add(places: readonly KeptPlace[]): boolean {
    const last = this.all().at(-1)?.rank ?? 0;
    const fresh = places.filter((place) => isPlace(place) && !this.#entries.read(place));
    return this.restore(fresh.map((place, at) => ({ ...place, rank: last + 1 + at, note: '' })));
  }

  /** Puts back what was removed, each in its place. @returns false, and puts none, where there is no room */
  restore(kept: readonly Kept[]): boolean {
    const done: Kept[] = [];
    for (const one of kept) {
      const there = this.#entries.read(one);
      const whole = there ? { ...there, note: mergeNotes('', one.note, there.note) } : one;
      if (!this.#entries.write(whole)) {
        for (const back of done) this.#entries.remove(back);
        return false;
      }
      if (!there) done.push(one);
    }
    this.tell();
    return true;
  }

  remove(place: KeptPlace): Kept | undefined {
    const kept = this.#entries.read(place);
    this.#entries.remove(place);
    if (kept) this.tell();
    return kept;
  }

  clear(): Kept[] {
    const kept = this.all();
    for (const one of kept) this.#entries.remove(one);
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
    const there = this.#entries.read(place);
    if (!there && mine === base) return mine;
    const note = mergeNotes(base, mine, there?.note ?? base);
    const rank = there?.rank ?? (this.all().at(-1)?.rank ?? 0) + 1;
    if (!this.#entries.write({ ...place, rank, note })) return undefined;
    this.tell();
    return note;
  }

  /** Moves a passage to a place of the list, from 0. @returns false where there is no room */
  move(place: KeptPlace, to: number): boolean {
    const others = this.all().filter((one) => nameOf(one) !== nameOf(place));
    const kept = this.#entries.read(place);
    if (!kept) return true;
    const [before, after] = [others[to - 1]?.rank, others[to]?.rank];
    const isClose = before !== undefined && after !== undefined && after - before < closest;
    const done = isClose
      ? others.toSpliced(to, 0, kept).every((one, rank) => this.#entries.write({ ...one, rank }))
      : this.#entries.write({ ...kept, rank: between(before, after) });
    this.tell();
    return done;
  }

  /** An id that names nothing any more becomes the one that its words have now, with note and place. */
  lead(from: KeptPlace, to: KeptPlace): void {
    const kept = this.#entries.read(from);
    if (kept && isPlace(to) && this.restore([{ ...kept, ...to }])) this.#entries.remove(from);
    this.tell();
  }

  /** Hears what another window has changed; `key` is null where it has emptied the storage. */
  heed = ({ key }: { key: string | null }): void => {
    if (key === null || this.#entries.has(key)) this.tell();
  };

  tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
