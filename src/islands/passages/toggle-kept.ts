import { keepingWords as words } from '#words/passages-keeping.ts';
import { keepPlaces } from '../parts/keep-places.ts';
import { nameOf, type KeptPlace } from '../parts/kept-address.ts';
import type { Kept } from '../parts/kept-entries.ts';
import { keptPassages } from '../parts/own-passages.ts';
import { addressOfList } from './keep-count.ts';

/** What was removed on this page: pressed again it comes back with its note, to its place. */
const removed = new Map<string, Kept>();
const bar = document.createElement('p');

/** Keeps a passage or lets it go, and says so. */
export function toggleKept(place: KeptPlace): void {
  const list = keptPassages();
  if (list.find(place)) {
    const gone = list.remove(place);
    if (gone) removed.set(nameOf(place), gone);
    say(gone?.note ? words.removedWithNote : words.removed, () => toggleKept(place));
    return;
  }
  const former = removed.get(nameOf(place));
  const isKept = former ? list.restore([former]) : keepPlaces([place]);
  if (!isKept) say(words.full);
  else say(list.isLasting ? words.kept(list.all().length) : words.passing);
}

/** Says it at the foot of the window until the reader does something else. */
function say(message: string, undo?: () => void): void {
  if (!bar.isConnected) {
    bar.className = 'kept-says';
    bar.setAttribute('role', 'status');
    document.body.append(bar);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
  }
  bar.replaceChildren(message);
  if (message === words.full) return;
  const link = document.createElement('a');
  link.href = addressOfList();
  link.textContent = words.label;
  bar.append(link, words.end);
  if (!undo) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.undo;
  button.addEventListener('click', undo);
  bar.append(' ', button);
}

function leave(event: Event): void {
  if (event instanceof KeyboardEvent ? event.key === 'Escape' : !bar.contains(event.target as Node))
    bar.replaceChildren();
}
