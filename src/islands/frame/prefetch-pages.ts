/** How long a link is pointed at before its page is fetched, in milliseconds: whoever passes over a list fetches nothing. */
const pause = 65;

const asked = new Set<string>();
let waiting: ReturnType<typeof setTimeout> | undefined;
let started = false;

/** Fetches the pages of this site that readers point at or reach by the keyboard, before they go there. */
export function start(first: EventTarget | null): void {
  if (started || !isWanted()) return;
  started = true;
  for (const type of ['pointerover', 'focusin']) addEventListener(type, ({ target }) => consider(target));
  consider(first);
}

/** Readers who save data fetch nothing unasked; where a worker answers, it has the pages or keeps those that were visited only. */
function isWanted(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  // Without https:// there are no workers.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const isFree = !connection?.saveData && !connection?.effectiveType?.includes('2g') && !serviceWorker?.controller;
  return isFree && mayFetchAhead();
}

/**
 * Firefox asks the policy's `default-src` of pages that are fetched ahead, which allows nothing, and tells each as a fault. That can't be
 * asked of a browser; those which have rules for fetching ahead ask the directive that allows most.
 */
const mayFetchAhead = (): boolean => 'supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules');

function consider(target: EventTarget | null): void {
  clearTimeout(waiting);
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]:not([download])');
  if (!link || link.origin !== location.origin) return;
  const page = link.href.split(/[?#]/, 1).join('');
  // Pages end with a slash; anything else may be large.
  if (!page.endsWith('/') || asked.has(page) || page === location.href.split(/[?#]/, 1).join('')) return;
  waiting = setTimeout(() => {
    asked.add(page);
    const ahead = document.createElement('link');
    ahead.rel = 'prefetch';
    ahead.href = page;
    document.head.append(ahead);
  }, pause);
}
