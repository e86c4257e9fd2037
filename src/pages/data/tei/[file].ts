import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { ownTei, writeTei } from '../../../parts/tei/tei-files.ts';

export const getStaticPaths = async () =>
  ownTei(await readArchive()).map((id) => ({ params: { file: `${id}.xml` }, props: { id } }));

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(writeTei(id, await readArchive()));
