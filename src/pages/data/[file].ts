import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { allRecords } from '../../citations/data-files.ts';
import { passagesZip } from '../../citations/passages-zip.ts';
import { commaSeparated } from '../../model/comma-separated.ts';
import { documentsFile, listDocuments } from '../../model/data-page.ts';
import { quotationsTable } from '../../model/quotations-table.ts';
import { quoteIndex } from '../../model/quote-index.ts';
import { listRecordFormats, passagesFile, type RecordFormat } from '../../record-formats.ts';

export const getStaticPaths = () => [
  ...listRecordFormats().map((format) => ({ params: { file: `citations.${format}` }, props: { format } })),
  { params: { file: documentsFile }, props: {} },
  { params: { file: passagesFile }, props: {} },
  { params: { file: 'quotations.csv' }, props: {} },
];

export const GET: APIRoute<{ format?: RecordFormat }> = async ({ params: { file }, props: { format } }) => {
  const archive = await readArchive();
  if (file === documentsFile) return new Response(listDocuments(archive));
  if (file === passagesFile) return new Response(passagesZip(archive));
  if (format) return new Response(allRecords(archive)[format]);
  return new Response(commaSeparated(quotationsTable(quoteIndex(archive), archive)));
};
