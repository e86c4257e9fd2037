import type { PassageSource, PassageView } from '../../views/reading/passage-view.ts';
import { readingWords as words } from '../../words/reading.ts';
import { escapeHtml } from '../parts/escape-html.ts';
import { inlineHtml } from './inline-html.ts';

/**
 * A passage with what stands in its margin, as HTML. A string and not a component: a page has hundreds of them, and each white space
 * between tags would be carried along.
 */
export const passageHtml = (passage: PassageView, { as = 'para', numbered = true } = {}): string =>
  `<div class="${as}">${numbered ? marginHtml(passage) : ''}${wordsHtml(passage)}</div>`;

/** The number, which leads to the passage, and the sign that leads to its source. */
export function marginHtml({ id, number, source }: { id: string; number: string; source?: PassageSource }): string {
  const link = `<a class="no" href="#${id}">${escapeHtml(number)}</a>`;
  if (!source) return link;
  const { href, corrected, first } = source;
  // eslint-disable-next-line record/words-in-one-place -- classes
  const classes = corrected ? 'check fixed' : first ? 'check named' : 'check';
  const label = corrected ? words.sourceCorrected : words.source;
  return `${link}<a class="${classes}" href="${escapeHtml(href)}" aria-label="${label}">${words.check(source)}</a>`;
}

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

const formerAnchorsHtml = (ids: readonly string[]): string =>
  ids.map((id) => `<span id="${escapeHtml(id)}"></span>`).join('');
