import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { feedFormats, type FeedFormat } from '../../../feed-formats.ts';
import { fedKinds, feedLinks, type FedKind } from '../../../parts/feeds/feed-links.ts';
import { respondWithFeed } from '../../../parts/feeds/respond-with-feed.ts';

export async function getStaticPaths() {
  const archive = await readArchive();
  return fedKinds
    .flatMap((kind) => archive.authorities[kind].map(({ id }) => ({ kind, id })))
    .filter((subject) => feedLinks(archive, subject))
    .flatMap((subject) => Object.keys(feedFormats).map((format) => ({ params: { ...subject, format } })));
}

interface Params {
  kind: FedKind;
  id: string;
  format: FeedFormat;
  [name: string]: string;
}

export const GET: APIRoute<Record<string, unknown>, Params> = async ({ params: { kind, id, format } }) =>
  respondWithFeed(await readArchive(), format, { kind, id });
