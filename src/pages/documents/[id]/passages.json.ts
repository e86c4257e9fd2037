import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { passagesFile } from '../../../views/search/make-passages-file.ts';

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const archive = await readArchive();
  return Response.json(passagesFile(archive.record(id), archive));
};
