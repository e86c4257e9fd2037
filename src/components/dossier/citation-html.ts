import type { Citation, QuoteCitation } from '../../model/dossier-citations.ts';
import { escapeHtml } from '../escape-html.ts';

/**
 * Cited words within a sentence, and where they stand, as one link. A string for the same reason as `inlineHtml`: punctuation
 * follows, and white space of a template would come between.
 */
export function citationHtml(citation: Citation, words: string | undefined, short: boolean): string {
  const lang = citation.language ? ` lang="${escapeHtml(citation.language)}"` : '';
  const shown = words === undefined ? '' : `<span class="words"${lang}>${escapeHtml(words)}</span> `;
  return `<a class="cite" href="${escapeHtml(citation.href)}">${shown}${placeHtml(citation, short)}</a>`;
}

/** Words of somebody's own stand in quotation marks; those of a report on them do not. */
export const spokenWords = ({ own, pieces }: QuoteCitation): string => {
  const words = pieces.join(' … ');
  return own ? `“${words}”` : words;
};

/** What must be said of the words, in the order of weight: `altered copy`, `through an interpreter`. */
export const remarksOf = ({ altered, interpreted }: Citation): string[] => [
  ...(altered ? ['altered copy'] : []),
  ...(interpreted ? ['through an interpreter'] : []),
];

/** `(Short title, ¶7; altered copy)`. No words of the dossier, so search leaves it out. */
function placeHtml(citation: Citation, short: boolean): string {
  const { place, shortPlace } = citation;
  const named = short
    ? `<span class="unseen">${escapeHtml(place.slice(0, -shortPlace.length))}</span>${escapeHtml(shortPlace)}`
    : escapeHtml(place);
  const remarks = remarksOf(citation).map((remark) => `; ${escapeHtml(remark)}`);
  return `<span class="place" data-pagefind-ignore>(${named}${remarks.join('')})</span>`;
}
