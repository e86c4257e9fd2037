import type { APIRoute } from 'astro';
import { readArchive } from '../../../../archive/read-archive.ts';
import { recordFiles, writeRecordFile, type RecordFile } from '../../../../citations/record-files.ts';

export async function getStaticPaths() {
  const archive = await readArchive();
  return archive.documents.flatMap(({ id }) =>
    recordFiles(id, archive).map((file) => ({ params: { id, file: file.name }, props: { file } })),
  );
}

export const GET: APIRoute<{ file: RecordFile }, { id: string }> = async ({ params: { id }, props: { file } }) =>
  new Response(writeRecordFile(id, file, await readArchive()));
