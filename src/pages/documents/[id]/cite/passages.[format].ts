import type { APIRoute } from 'astro';
import { readCatalogue, readDocument } from '../../../../archive.ts';
import { passageRecords } from '../../../../citations/passage-records.ts';
import { listRecordFormats, type RecordFormat } from '../../../../record-formats.ts';

export async function getStaticPaths() {
  const { documents } = await readCatalogue();
  return documents.flatMap(({ id }) => listRecordFormats().map((format) => ({ params: { id, format } })));
}

export const GET: APIRoute = async ({ params: { id = '', format } }) =>
  new Response(passageRecords(await readDocument(id), await readCatalogue(), format as RecordFormat));
