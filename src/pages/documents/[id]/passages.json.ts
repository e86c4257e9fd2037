import type { APIRoute } from 'astro';
import { readCatalogue, readDocument } from '../../../archive.ts';
import { passagesFile } from '../../../model/passages.ts';

export async function getStaticPaths() {
  const { documents } = await readCatalogue();
  return documents.map(({ id }, order) => ({ params: { id }, props: { order } }));
}

export const GET: APIRoute<{ order: number }, { id: string }> = async ({ params, props }) =>
  Response.json(passagesFile(await readDocument(params.id), props.order, await readCatalogue()));
