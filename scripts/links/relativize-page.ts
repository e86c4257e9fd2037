import { basePath } from './base-path.ts';
import { relativeAddress } from './relative-address.ts';
import { rewriteHtml } from './rewrite-html.ts';
import { stateDirections } from './state-directions.ts';

/**
 * Makes the addresses in a page relative to `file`, its path below the site, so that the folder works at the root of a host, under any path
 * and under any name; and says the direction of words in other scripts. `siteUrl` is where it will be published, if that is known.
 */
export function relativizePage(page: string, file: string, siteUrl?: string): string {
  const html = stateDirections(foldSpaces(page));
  if (file !== '404.html') return rewriteHtml(html, (address) => relativeAddress(address, file));
  // A host serves 404.html at whatever address was missed, at any depth, so nothing in it can be relative. Its links start
  // at the root of the host, or at the path of the published site where that is known.
  const base = basePath(siteUrl);
  return rewriteHtml(html, (address) => base + address);
}

/**
 * Templates leave a space where each of their conditions stood: between tags one says as much as several. Not in preformatted text, nor beside a
 * page's text as its source has it (`r`), where spaces are what is shown.
 */
const foldSpaces = (html: string): string =>
  html.replace(/<(pre|textarea|script)\b[^]*?<\/\1>|<div class="r"[^]*?<\/div>|(?<=>) {2,}(?=<)/g, (found) =>
    found.startsWith(' ') ? ' ' : found,
  );
