/**
 * Loaded by every page once it has all it needs: it shows how many passages are kept where there are any, and lets the ribbons come with
 * the first thing that a reader does. It imports nothing, which would be one more file for everybody.
 */
const root = new URL(document.documentElement.dataset['root'] ?? '/', location.href).pathname;
const begins = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown'];
const kept = 'figcaption a[href*="#"], .text a.no, quote-filters[data-statements]';

function hasList(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(`kept:${root} `));
  } catch {
    return false;
  }
}

function begin(event: Event): void {
  // Who takes the next version is to have it: while a worker still sends files, browsers don't let the next one begin.
  if ((event.target as Partial<Element>).closest?.('.new-version')) return;
  for (const type of begins) removeEventListener(type, begin, true);
  // A key that is pressed while they come counts as well.
  let last = event;
  const note = (later: Event): void => void (last = later);
  addEventListener('keydown', note, true);
  const takeLast = (): Event => {
    removeEventListener('keydown', note, true);
    return last;
  };
  import('./keep-signs.ts').then(({ startKeeping }) => startKeeping(takeLast)).catch(() => undefined);
}

if (hasList()) import('./keep-count.ts').then(({ showCount }) => showCount()).catch(() => undefined);
// Of what happens on the way to the document, since scrolling does not come back from there.
if (document.querySelector(kept))
  for (const type of begins) addEventListener(type, begin, { capture: true, passive: true });

export {};
