import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { ownExtracted } from '../../../parts/documents/source-files.ts';

export async function getStaticPaths() {
  return ownExtracted(await readArchive()).map((id) => ({ params: { file: `${id}.txt` }, props: { id } }));
}

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response((await readArchive()).extracted(id));
