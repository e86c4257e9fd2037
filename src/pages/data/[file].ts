import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { allRecords } from '../../citations/data-files.ts';
import { commaSeparated } from '../../model/comma-separated.ts';
import { quotationsTable } from '../../model/quotations-table.ts';
import { quoteIndex } from '../../model/quote-index.ts';
import { listRecordFormats, type RecordFormat } from '../../record-formats.ts';

export const getStaticPaths = () => [
  ...listRecordFormats().map((format) => ({ params: { file: `citations.${format}` }, props: { format } })),
  { params: { file: 'quotations.csv' }, props: {} },
];

export const GET: APIRoute<{ format?: RecordFormat }> = async ({ props: { format } }) => {
  const archive = await readArchive();
  if (format) return new Response(allRecords(archive)[format]);
  return new Response(commaSeparated(quotationsTable(quoteIndex(archive), archive)));
};
