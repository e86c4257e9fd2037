import type { APIRoute } from 'astro';
import { readCatalogue, readMasthead } from '../archive.ts';
import { atomFeed } from '../citations/atom-feed.ts';

/** A feed names its entries by their absolute addresses: there is none where the site's is not known. */
export const getStaticPaths = async () => ((await readMasthead()).address ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async () =>
  new Response(atomFeed(await readCatalogue(), (await readMasthead()).address ?? ''));
