import { keepingWords as words } from '#words/passages-keeping.ts';
import { listAddress } from '../parts/keep-places.ts';
import { writeList } from '../parts/kept-address.ts';
import { keptPassages } from '../parts/own-passages.ts';
import { loadLateStyles } from '../parts/late-styles.ts';

const link = document.createElement('a');

/** Shows in the masthead how many passages are kept, from now on. It hangs at the line below, so that nothing moves for it. */
export async function showCount(): Promise<void> {
  if (link.className !== '') return;
  link.className = 'kept-count';
  await loadLateStyles('answers');
  count();
  keptPassages().addEventListener('change', count);
}

function count(): void {
  const list = keptPassages();
  const kept = list.all();
  if (kept.length === 0) {
    link.remove();
    return;
  }
  const label = document.createElement('span');
  label.textContent = words.label;
  link.replaceChildren(label, ` ${String(kept.length)}`);
  link.ariaLabel = words.count(kept.length);
  link.href = addressOfList();
  if (!link.isConnected) document.querySelector('.masthead > .wrap')?.append(link);
}

/** Where the browser keeps nothing the address has to hold the list. */
export function addressOfList(): string {
  const list = keptPassages();
  return list.isLasting ? listAddress() : `${listAddress()}#${writeList(list.all())}`;
}
