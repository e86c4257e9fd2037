import { keptListWords as words } from '#words/passages-list.ts';
import { nameOf } from '../parts/kept-address.ts';
import type { KeptPassages } from '../parts/kept-passages.ts';
import type { ItemActions } from './kept-item.ts';
import type { ListStatus } from './list-status.ts';

/** What can be done with each passage of the reader's own list, and what is said of it. */
export const makeActions = (kept: KeptPassages, status: ListStatus): ItemActions => ({
  move(item, by) {
    const all = kept.all().map(nameOf);
    const from = all.indexOf(nameOf(item.place));
    const to = Math.min(Math.max(from + by, 0), all.length - 1);
    const focused = document.activeElement;
    if (to !== from && !kept.move(item.place, to)) {
      status.say(words.full);
      return;
    }
    // What was moved in the page has lost it.
    if (focused instanceof HTMLElement) focused.focus();
    item.element.scrollIntoView({ block: 'nearest' });
    status.say(words.nowAt(to + 1, all.length));
  },

  remove(item) {
    const next = item.element.nextElementSibling ?? item.element.previousElementSibling;
    const removed = kept.remove(item.place);
    const tools = next?.querySelector<HTMLElement>('.kept-tools button:last-child');
    if (removed) status.say(words.removed, () => status.sayPutBack(kept.restore([removed]), kept));
    (tools ?? status.element.querySelector('button'))?.focus();
  },

  note(place, base, mine) {
    const now = kept.note(place, base, mine);
    if (now === undefined) status.say(words.full);
    return now;
  },
});
