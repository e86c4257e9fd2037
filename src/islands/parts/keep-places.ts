import { readList, type KeptPlace } from './kept-address.ts';
import { keptPassages } from './own-passages.ts';
import { isFromDisk, pageAddress, pathOf, servedRoot } from './served-root.ts';

/** The passage or the statement that a link to a document's page names; none of any other link. */
export function placeOfLink({ href, hash }: HTMLAnchorElement): KeptPlace | undefined {
  const [, document] = /^documents\/([^/]+)\/$/.exec(pathOf(href)) ?? [];
  const place = hash.slice(1).replace(/:~:.*$/, '');
  return document === undefined ? undefined : readList(`${document}:${place}`).places[0];
}

/** Keeps them. @returns false where there is no room */
export function keepPlaces(places: readonly KeptPlace[]): boolean {
  const isKept = keptPassages().add(places);
  if (isKept) fetchForOffline(places);
  return isKept;
}

/** Where a browser keeps what was visited, it keeps what the list will show, too: once there is a connection. */
function fetchForOffline(places: readonly KeptPlace[]): void {
  // Without https:// there are no workers.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (isFromDisk() || !serviceWorker?.controller) return;
  const documents = new Set(
    places.map(({ document }) => new URL(`documents/${document}/passages.json`, servedRoot()).href),
  );
  for (const address of [...documents, listAddress()]) fetch(address).catch(() => undefined);
}

/** The address of the reader's page. */
export const listAddress = (): string => pageAddress('passages/').href;
