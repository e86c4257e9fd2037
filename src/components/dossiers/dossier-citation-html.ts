import type { Citation, QuoteCitation } from '../../views/dossiers/dossier-citations.ts';
import { escapeHtml } from '../parts/escape-html.ts';
import { titledHtml } from '../parts/titled-html.ts';
import { quoteWords } from '#words/quotes.ts';

/**
 * Cited words within a sentence, and where they stand, as one link. A string for the same reason as `inlineHtml`: punctuation
 * follows, and white space of a template would come between.
 */
export function dossierCitationHtml(citation: Citation, words: string | undefined, short: boolean): string {
  const shown =
    words === undefined ? '' : `<span class="words"${langHtml(citation.language)}>${escapeHtml(words)}</span> `;
  return `<a class="cite" href="${escapeHtml(citation.href)}">${shown}${placeHtml(citation, short)}</a>`;
}

/** Words of somebody's own stand in quotation marks; those of a report on them do not. */
export const wordsInMarks = (words: string, { own }: QuoteCitation): string => (own ? quoteWords.quoted(words) : words);

/** `(Short title, ¶7; altered copy)`. No words of the dossier, so search leaves it out. */
function placeHtml(citation: Citation, short: boolean): string {
  const { place, title, shortPlace, marks, frame } = citation;
  const named = short
    ? `<span class="unseen">${titledHtml(place.slice(0, -shortPlace.length), title)}</span>${escapeHtml(shortPlace)}`
    : titledHtml(place, title);
  const remarks = marks.map((mark) => `; ${escapeHtml(mark)}`);
  return `<span class="place"${langHtml(frame)} data-pagefind-ignore>(${named}${remarks.join('')})</span>`;
}

const langHtml = (language: string | undefined): string => (language ? ` lang="${escapeHtml(language)}"` : '');
