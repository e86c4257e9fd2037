import { citeWords } from '#words/cite.ts';
import { quoteWords } from '#words/quotes.ts';

/** How the links of statements in a list are called before the statement itself is: said once on a page, and not with each of a hundred. */
export const listedLinks = {
  source: { id: 'source-of', text: quoteWords.sourceOf('').trim() },
  cite: { id: 'cite-of', text: citeWords.titleOf('').trim() },
};
