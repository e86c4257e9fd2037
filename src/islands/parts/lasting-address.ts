import { isFromDisk, servedRoot } from './served-root.ts';

/**
 * The address by which others find a place of the archive. From disk it is that of the published site, where the copy knows it: a file
 * on this device leads nobody else there, and tells them what its folders are called.
 */
export function lastingAddress(address: string): string | undefined {
  if (!isFromDisk()) return address;
  const { site } = document.documentElement.dataset;
  const path = address.slice(servedRoot().href.length).replace(/(^|\/)index\.html(?=$|[?#])/, '$1');
  return site === undefined ? undefined : new URL(path, site).href;
}
