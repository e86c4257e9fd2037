/** Where the site stands: `/`, a folder on some host, or one on a disk. */
export const servedRoot = (): URL => new URL(document.documentElement.dataset['root'] ?? '/', location.href);

/** Whether the page was opened from a disk. There a browser runs no workers and fetches nothing, but scripts it runs. */
export const isFromDisk = (): boolean => location.protocol === 'file:';

/** The address of a page, `documents/x/`. From disk it is a file's: a folder's would be a list of its files. */
export const pageAddress = (path: string): URL =>
  new URL(isFromDisk() ? path.replace(/(?<=^|\/)$/, 'index.html') : path, servedRoot());

/** The same with a place on it: `people/x/#about`. */
export function placeAddress(path: string): URL {
  const [page = '', place = ''] = path.split('#');
  const address = pageAddress(page);
  address.hash = place;
  return address;
}

/** The path of an address below the site's root, as data has it: `people/jane-doe/`. */
export const pathOf = (href: string): string =>
  new URL(href).pathname.slice(servedRoot().pathname.length).replace(/index\.html$/, '');
