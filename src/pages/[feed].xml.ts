import type { APIRoute } from 'astro';
import { readArchive } from '../archive/read-archive.ts';
import { masthead } from '../views/frame/masthead.ts';
import { atomFeed } from '../citations/atom-feed.ts';

/** A feed names its entries by their absolute addresses: there is none where the site's is not known. */
export const getStaticPaths = async () => (masthead(await readArchive()).address ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async () => {
  const archive = await readArchive();
  return new Response(atomFeed(archive, masthead(archive).address ?? ''));
};
