import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { ownAnnotations, writeAnnotations } from '../../../parts/annotations/annotation-files.ts';

export async function getStaticPaths() {
  return ownAnnotations(await readArchive()).map((id) => ({ params: { file: `${id}.jsonld` }, props: { id } }));
}

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(writeAnnotations(id, await readArchive()));
