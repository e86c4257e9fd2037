import type { APIRoute } from 'astro';
import { readCatalogue, readDocument } from '../../../archive.ts';
import { passagesFile } from '../../../model/passages.ts';

export async function getStaticPaths() {
  const { documents } = await readCatalogue();
  return documents.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json(passagesFile(await readDocument(params.id)));
