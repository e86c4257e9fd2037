import type { APIRoute } from 'astro';
import { readArchive } from '../archive/read-archive.ts';
import { feedFormats, type FeedFormat } from '../feed-formats.ts';
import { feedLinks } from '../parts/feeds/feed-links.ts';
import { respondWithFeed } from '../parts/feeds/respond-with-feed.ts';

export const getStaticPaths = async () =>
  feedLinks(await readArchive()) ? Object.keys(feedFormats).map((format) => ({ params: { format } })) : [];

export const GET: APIRoute<Record<string, unknown>, { format: FeedFormat }> = async ({ params: { format } }) =>
  respondWithFeed(await readArchive(), format);
