import { EMPTY } from './html-elements.ts';

/** No page has so many elements in one another; the parser takes time by the square of them. */
const deepest = 500;

/** What another of its kind, or the end of what is around, closes by itself. */
const CLOSES_ITSELF = new Set(['dd', 'dt', 'li', 'option', 'p', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

const TAG = /<(\/?)([a-z][a-z\d]*)/gi;

/** Whether HTML opens more elements in one another than anybody writes. Takes time by its length. */
export function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [, closing, name = ''] of text.matchAll(TAG)) {
    const folded = name.toLowerCase();
    if (EMPTY.has(folded) || CLOSES_ITSELF.has(folded)) continue;
    open = closing === '' ? open + 1 : Math.max(0, open - 1);
    if (open > deepest) return true;
  }
  return false;
}
