import { isFromDisk } from '../parts/served-root.ts';
import { makeCounts, makeDiskNote, makeFilterButton, makeFilters, makeNothing } from './make-places.ts';

/** Gives the search of a dialog what says nothing without a script: no page has it, since each would have it again. */
export function completeDialog(search: HTMLElement): void {
  const find = (selector: string) => search.querySelector(selector);
  const searching = find('.searched')?.textContent.trim() ?? '';
  find('.beside-box')?.append(makeFilterButton());
  find('.narrowing')?.append(...makeFilters());
  find('.count')?.prepend(...makeCounts());
  if (isFromDisk()) find('.count')?.before(makeDiskNote());
  search.append(makeNothing(searching, document.querySelector('[data-not-held]')?.textContent.trim()));
}
