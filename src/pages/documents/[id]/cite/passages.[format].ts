import type { APIRoute } from 'astro';
import { readArchive } from '../../../../archive/read-archive.ts';
import { citationFormats, type CitationFormat } from '../../../../citations/data-files.ts';
import { passageRecords } from '../../../../citations/passage-records.ts';

export async function getStaticPaths() {
  const { documents } = await readArchive();
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return documents.flatMap(({ id }) => formats.map((format) => ({ params: { id, format } })));
}

export const GET: APIRoute = async ({ params: { id = '', format } }) => {
  const archive = await readArchive();
  return new Response(passageRecords(archive.record(id), archive, format as CitationFormat));
};
