import { quoteEntryPath } from '../../paths.ts';
import { quoteAnchor } from '../../record/passage-id.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { fitsOnePage } from '../../parts/quotes/listed-values.ts';
import { perPage } from './quote-lists.ts';

/** Where each statement of a document stands among all; a headline's, where the one that it shortens does. */
export function quoteEntryLinks(archive: Archive, document: string, quotes: readonly Quote[]): (id: string) => string {
  const pages = archive.ask(pagesInLists, document);
  const shortened = new Map(quotes.flatMap(({ id, shortens }) => (shortens ? [[id, shortens] as const] : [])));
  return (id) => {
    const own = shortened.get(id) ?? id;
    return quoteEntryPath(quoteAnchor(document, own), pages[own] ?? 1);
  };
}

/** Statement → the page of all statements that it stands on, where there are several. */
const pagesInLists = question('pages-in-lists', (archive, document: string): Readonly<Record<string, number>> => {
  const index = quoteIndex(archive);
  if (fitsOnePage(index)) return {};
  const each = perPage(index);
  const ranks = [...(index.ranks.get(document) ?? [])];
  return Object.fromEntries(ranks.map(([id, rank]) => [id, Math.floor(rank / each) + 1]));
});
