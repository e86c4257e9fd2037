import type { QuoteEntry } from '../../parts/quotes/quote-entry.ts';
import { quoteWords } from '#words/quotes.ts';
import { contextHtml } from './context-html.ts';
import { escapeHtml } from './escape-html.ts';

/** A statement's words as HTML. Only what stands in quotation marks is shown in them: other words are the document's, or a whole turn. */
export function quoteWordsHtml({ mode, pieces, words }: QuoteEntry): string {
  const shown = pieces ? contextHtml(pieces) : escapeHtml(words);
  return mode === 'direct' ? quoteWords.quoted(shown) : shown;
}

/**
 * Where it stands, as HTML: one string, so that no white space comes to stand before the comma. `space`: between document and place;
 * `isWhole`: whether the whole of a title that is shortened goes with it.
 */
export function quotePlaceHtml({ document, place, language }: QuoteEntry, space: string, isWhole = false): string {
  const { text, supplied } = document.short;
  const title = isWhole && document.title.text !== text ? ` title="${escapeHtml(document.title.text)}"` : '';
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  return `<cite${supplied ? ' class="supplied"' : ''}${lang}${title}>${escapeHtml(text)}</cite>,${space}${escapeHtml(place.name)}`;
}
