import { interfaceLanguage } from '#words/parts/language.ts';
import { feedWords as words } from '#words/parts/changes.ts';
import { mostEntries } from './most-entries.ts';
import type { NewsFeed } from './news-feed.ts';

/** A feed as JSON Feed 1.1, in which a change of no known day has no date. */
export function writeJsonFeed(feed: NewsFeed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: words.subtitle,
    language: interfaceLanguage,
    authors: [{ name: feed.author }],
    items: feed.entries.slice(0, mostEntries).map(({ id, kind, title, language, address, lines, on }) => ({
      id,
      url: address,
      title,
      content_text: lines.join('\n\n'),
      ...(on !== undefined && { date_published: `${on}T00:00:00Z` }),
      tags: [kind],
      language,
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
