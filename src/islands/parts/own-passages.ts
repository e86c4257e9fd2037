import { KeptPassages } from './kept-passages.ts';
import { openShelf } from './kept-shelf.ts';
import { servedRoot } from './served-root.ts';

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
