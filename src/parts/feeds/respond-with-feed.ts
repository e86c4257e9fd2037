import type { Archive } from '../../archive/archive.ts';
import { feedFormats, type FeedFormat } from '../../feed-formats.ts';
import type { FeedSubject } from './feed-links.ts';
import { newsFeed, type NewsFeed } from './news-feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

const write: Record<FeedFormat, (feed: NewsFeed) => string> = { xml: writeAtom, json: writeJsonFeed };

/**
 * A feed as its file is answered.
 * @throws Error where there is none
 */
export function respondWithFeed(archive: Archive, format: FeedFormat, subject?: FeedSubject): Response {
  const feed = newsFeed(archive, subject);
  if (!feed) throw new Error(`There is no such feed: ${subject?.id ?? ''}`);
  return new Response(write[format](feed), { headers: { 'content-type': feedFormats[format] } });
}
