import type { PassageCitation } from '../../citations/cite-page.ts';
import { citeWords as words } from '#words/cite.ts';
import { citationHtml } from '../parts/citation-html.ts';
import { escapeHtml } from '../parts/escape-html.ts';

export interface CitedPlaces {
  items: readonly PassageCitation[];
  /** Addresses that lead to a place now. */
  former: (id: string) => readonly string[];
  /** Of the document, where it is not the interface's. */
  language: string | undefined;
  /** What goes with the words wherever they are pasted. */
  conditions: readonly string[];
}

const rows = [
  ['note', words.chicagoFull],
  ['chicago', words.chicagoShort],
  ['apa', words.apa],
  ['mla', words.mla],
] as const;

/**
 * Each passage with its citations, as items of a list. A string, without a space that says nothing: there are 24 of them on a page in the mean,
 * and what stands around their words was half of it.
 */
export function passageCitationsHtml({ items, former, language, conditions }: CitedPlaces): string {
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  const warning =
    conditions.length === 0 ? '' : ` <span class="conditions">${escapeHtml(`[${conditions.join(' ')}]`)}</span>`;
  return items
    .map((item) => {
      const name = escapeHtml(item.name);
      const forms = rows.map(([style, label]) =>
        pair(label, citationHtml(item[style]) + (style === 'note' ? warning : '')),
      );
      const anchors = former(item.id).map((id) => `<span id="${id}"></span>`);
      const begins = `<span${lang}>${escapeHtml(item.begins)}</span>`;
      const address = pair(words.address, `<a href="${escapeHtml(item.href)}">${name}</a>`);
      return (
        `<li><details${placeOf(item)}><summary><b>${name}</b> ${begins}</summary>${anchors.join('')}` +
        `<dl id="${item.id}">${forms.join('')}${address}</dl></details></li>`
      );
    })
    .join('');
}

const pair = (term: string, html: string): string => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>`;

/** Before the name of what scripts read of an element. */
const dataset = 'data-';

/** What a script puts into the citations of the document; the short form of the place is the long one where it has none. */
function placeOf({ place, quoted }: PassageCitation): string {
  const { long, short } = place;
  const values = { long, short: short === long ? undefined : short, ...quoted };
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${dataset}${name}="${escapeHtml(value)}"`))
    .join('');
}
