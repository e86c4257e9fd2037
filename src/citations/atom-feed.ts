import { Feed } from 'feed';
import type { Archive } from '../archive/archive.ts';
import { kindName } from '../parts/documents/facts.ts';
import { documentPath, feedPath, homePath } from '../paths.ts';
import type { DocumentSummary } from '../record/document.ts';
import { titleOf } from '../archive/title-of.ts';
import { citedDayOf } from '../record/day-of.ts';

/** How many of the latest documents are in it. */
const most = 50;

/**
 * The latest documents as an Atom feed, by the day that each was published or, where no such day is known, by which it is cited.
 * Documents whose day is one of a set are not in it: a feed has no form for that. Nothing in it is of today, so that the same
 * archive gives the same feed.
 * @param site the address of the published site, with a slash at its end
 */
export function atomFeed({ settings, documents }: Archive, site: string): string {
  const to = (path: string) => new URL(path.slice(1), site).href;
  const dated = documents
    .flatMap((document) => {
      const day = feedDay(document);
      return day ? [{ document, day }] : [];
    })
    .sort((a, b) => b.day.getTime() - a.day.getTime());
  const feed = new Feed({
    id: to(homePath()),
    link: to(homePath()),
    title: settings.title,
    description: settings.description,
    copyright: settings.rights.statement,
    language: settings.languages[0] ?? 'en',
    updated: dated[0]?.day ?? new Date(0),
    generator: settings.title,
    feedLinks: { atom: to(feedPath()) },
  });
  for (const { document, day } of dated.slice(0, most)) {
    const { id, kind, deck } = document;
    feed.addItem({
      id: to(documentPath(id)),
      link: to(documentPath(id)),
      title: asHtml(titleOf(document).text),
      description: asHtml(deck ?? kindName(kind?.value)),
      date: day,
      published: day,
    });
  }
  return feed.atom1();
}

/** The library marks what an entry says as HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function feedDay(document: DocumentSummary): Date | undefined {
  const day = citedDayOf(document)?.value ?? '';
  const text = document.published ?? (/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00Z` : '');
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? undefined : date;
}
