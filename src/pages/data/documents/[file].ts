import type { APIRoute } from 'astro';
import { readCatalogue, readDocument } from '../../../archive.ts';
import { documentText } from '../../../model/document-text.ts';

type Format = 'txt' | 'json';

export async function getStaticPaths() {
  const { documents } = await readCatalogue();
  return documents.flatMap(({ id, rights }) =>
    // Where no word is published, there is no text.
    (rights.publish === 'metadata' ? (['json'] as const) : (['txt', 'json'] as const)).map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  );
}

export const GET: APIRoute<{ id: string; format: Format }> = async ({ props: { id, format } }) => {
  const document = await readDocument(id);
  return new Response(format === 'txt' ? documentText(document) : `${JSON.stringify(document, null, 1)}\n`);
};
