import type { Kept } from '../parts/kept-entries.ts';
import type { KeptPassages } from '../parts/kept-passages.ts';

const name = 'kept-cleared:';

/** What was removed at once, until it is put back or the window is closed: it outlasts a page that is loaded anew. */
export class ClearedList {
  #kept: readonly Kept[] = [];

  remember(kept: readonly Kept[]): void {
    this.#kept = kept;
    try {
      sessionStorage.setItem(name + location.pathname, JSON.stringify(kept));
    } catch {
      // As long as the page is open it is remembered here.
    }
  }

  recall(): readonly Kept[] {
    if (this.#kept.length > 0) return this.#kept;
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(name + location.pathname) ?? '[]');
      return Array.isArray(stored) ? (stored as Kept[]) : [];
    } catch {
      return [];
    }
  }

  /** @returns false where there is no room */
  putBack(list: KeptPassages): boolean {
    if (!list.restore(this.recall())) return false;
    this.remember([]);
    return true;
  }
}
