import type { NameGroup } from '../model/authority-names.ts';
import { escapeHtml } from './escape-html.ts';

/** A name and how often it stands there, as HTML. A string, so that no line ends between the two. */
export function nameHtml({ name, href, count }: NameGroup['items'][number]): string {
  const shown = href === undefined ? escapeHtml(name) : `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;
  return count === undefined ? shown : `${shown}\u00a0<span class="tally">${escapeHtml(count)}</span>`;
}
