/**
 * How far below the window's top a place counts as reached, in pixels: what an address names comes to stand just above that, below
 * what stays at the top.
 */
export function reachedLine(): number {
  const passage = document.querySelector('.text [id]');
  return 12 + (passage ? Number.parseFloat(getComputedStyle(passage).scrollMarginTop) : 0);
}

/** Where the reader is: the last of some places that the top of the window has reached. */
export class TextFollower {
  #targets: HTMLElement[];
  #line: () => number;

  /**
   * @param targets in the order of the page
   * @param line how far below the window's top a place counts as reached, in pixels
   */
  constructor(targets: readonly HTMLElement[], line: () => number) {
    this.#targets = [...targets];
    this.#line = line;
  }

  /** Its index, or -1 above the first. Asks few of the places where they stand, however many there are. */
  current(): number {
    const line = this.#line();
    let [low, high] = [0, this.#targets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#targets[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** How much of a place has gone by, 0 to 1. */
  progress(index: number): number {
    const box = this.#targets[index]?.getBoundingClientRect();
    const next = this.#targets[index + 1]?.getBoundingClientRect().top ?? box?.bottom ?? 0;
    if (!box || next <= box.top) return 0;
    return Math.min(1, Math.max(0, (this.#line() - box.top) / (next - box.top)));
  }
}
