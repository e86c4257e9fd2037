import type { APIRoute } from 'astro';
import { readCatalogue, readDocument } from '../../../../archive.ts';
import { citationFormats, type CitationFormat } from '../../../../citations/data-files.ts';
import { passageRecords } from '../../../../citations/passage-records.ts';

export async function getStaticPaths() {
  const { documents } = await readCatalogue();
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return documents.flatMap(({ id }) => formats.map((format) => ({ params: { id, format } })));
}

export const GET: APIRoute = async ({ params: { id = '', format } }) =>
  new Response(passageRecords(await readDocument(id), await readCatalogue(), format as CitationFormat));
