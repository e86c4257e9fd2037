import type { APIRoute } from 'astro';
import { readArchive } from '../../../../archive/read-archive.ts';
import { passageRecords } from '../../../../citations/passage-records.ts';
import { listRecordFormats, type RecordFormat } from '../../../../record-formats.ts';

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.flatMap(({ id }) => listRecordFormats().map((format) => ({ params: { id, format } })));
}

export const GET: APIRoute = async ({ params: { id = '', format } }) => {
  const archive = await readArchive();
  return new Response(passageRecords(archive.record(id), archive, format as RecordFormat));
};
