import type { PassageSource, PassageView } from '../../views/reading/passage-view.ts';
import { readingWords as words } from '#words/reading.ts';
import { escapeHtml } from '../parts/escape-html.ts';
import { inlineHtml } from './inline-html.ts';

/**
 * A passage with what stands in its margin, as HTML. A string and not a component: a page has hundreds of them, and each white space
 * between tags would be carried along.
 */
export const passageHtml = (passage: PassageView, { as = 'para', numbered = true } = {}): string =>
  `<div class="${as}">${numbered ? marginHtml(passage) : ''}${wordsHtml(passage)}</div>`;

/** What stands beside a passage. `name`: by which it is called where its number is a sign that others have, too. */
interface Margin {
  id: string;
  number: string;
  name?: string;
  source?: PassageSource;
}

/**
 * The number, which leads to the passage, and the sign that leads to its source, each with a name that no other link of the page has. Of most
 * passages the sign is drawn by the style sheet over the words, which cost no byte on the way: they repeat the number's.
 */
export function marginHtml({ id, number, name, source }: Margin): string {
  const isNumber = /\d/.test(number);
  const called = isNumber ? number : (name ?? number);
  const label = isNumber ? '' : labelled(called);
  const link = `<a class="no" href="#${id}"${label}>${escapeHtml(number)}</a>`;
  if (!source) return link;
  const { corrected, first } = source;
  const href = escapeHtml(source.href);
  if (corrected)
    return `${link}<a class="check fixed" href="${href}"${labelled(words.sourceCorrected(called))}>${words.correctedSign}</a>`;
  const said = words.sourceOf(called);
  if (first) return `${link}<a class="check named" href="${href}"${labelled(said)}>${words.firstSource}</a>`;
  return `${link}<a class="check" href="${href}">${escapeHtml(said)}</a>`;
}

const labelled = (label: string): string => ` aria-label="${escapeHtml(label)}"`;

/** The words themselves, behind the addresses that once named them. */
export function wordsHtml({ id, page, formerly, preformatted, language, inline }: PassageView, tag = 'p'): string {
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  const onPage = page === undefined ? '' : ` data-page="${String(page)}"`;
  const html = inlineHtml(inline, { preformatted });
  const words = preformatted
    ? `<pre id="${id}"${onPage}${lang} tabindex="0">${html}</pre>`
    : `<${tag} id="${id}"${onPage}${lang}>${html}</${tag}>`;
  return formerAnchorsHtml(formerly) + words;
}

export const formerAnchorsHtml = (ids: readonly string[]): string =>
  ids.map((id) => `<span id="${escapeHtml(id)}"></span>`).join('');
