import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { ownFormats, writeDocumentFile, type DocumentFormat } from '../../../parts/documents/document-files.ts';

export async function getStaticPaths() {
  const archive = await readArchive();
  return archive.documents.flatMap(({ id }) =>
    ownFormats(id, archive).map((format) => ({ params: { file: `${id}.${format}` }, props: { id, format } })),
  );
}

export const GET: APIRoute<{ id: string; format: DocumentFormat }> = async ({ props: { id, format } }) =>
  new Response(writeDocumentFile(id, format, await readArchive()));
