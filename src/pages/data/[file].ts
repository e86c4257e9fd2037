import type { APIRoute } from 'astro';
import { readCatalogue, readConcordance, readQuotes } from '../../archive.ts';
import { allRecords } from '../../citations/data-files.ts';
import { commaSeparated } from '../../model/comma-separated.ts';
import { quotationsTable } from '../../model/quotations-table.ts';
import { listRecordFormats, type RecordFormat } from '../../record-formats.ts';

export const getStaticPaths = () => [
  ...listRecordFormats().map((format) => ({ params: { file: `citations.${format}` }, props: { format } })),
  { params: { file: 'quotations.csv' }, props: {} },
];

export const GET: APIRoute<{ format?: RecordFormat }> = async ({ props: { format } }) => {
  const catalogue = await readCatalogue();
  if (format) return new Response(allRecords(catalogue)[format]);
  return new Response(commaSeparated(quotationsTable(await readQuotes(), catalogue, await readConcordance())));
};
