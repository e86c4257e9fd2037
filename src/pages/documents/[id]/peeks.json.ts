import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { quoteEntryLinks } from '../../../views/quotes/quote-entry-links.ts';
import { peeksFile } from '../../../views/reading/peeks-file.ts';

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const archive = await readArchive();
  const document = archive.record(id);
  return Response.json(peeksFile(document, archive, quoteEntryLinks(archive, id, document.quotes)));
};
