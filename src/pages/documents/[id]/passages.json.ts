import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { passagesFile } from '../../../model/make-passages-file.ts';

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.map(({ id }, order) => ({ params: { id }, props: { order } }));
}

export const GET: APIRoute<{ order: number }, { id: string }> = async ({ params, props }) => {
  const archive = await readArchive();
  return Response.json(passagesFile(archive.record(params.id), props.order, archive));
};
