import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { documentText, recordText } from '../../../model/document-text.ts';

type Format = 'txt' | 'json';

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.flatMap(({ id, rights }) =>
    // Where no word is published, there is no text.
    (rights.publish === 'metadata' ? (['json'] as const) : (['txt', 'json'] as const)).map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  );
}

export const GET: APIRoute<{ id: string; format: Format }> = async ({ props: { id, format } }) => {
  const document = (await readArchive()).record(id);
  return new Response(format === 'txt' ? documentText(document) : recordText(document));
};
