import type { APIRoute } from 'astro';
import { readCatalogue, readConcordance, readQuotes } from '../../archive.ts';
import { allRecords, citationFormats, type CitationFormat } from '../../citations/data-files.ts';
import { commaSeparated } from '../../model/comma-separated.ts';
import { quotationsTable } from '../../model/quotations-table.ts';

export const getStaticPaths = () => [
  ...Object.keys(citationFormats).map((format) => ({ params: { file: `citations.${format}` }, props: { format } })),
  { params: { file: 'quotations.csv' }, props: {} },
];

export const GET: APIRoute<{ format?: CitationFormat }> = async ({ props: { format } }) => {
  const catalogue = await readCatalogue();
  if (format) return new Response(allRecords(catalogue)[citationFormats[format]]);
  return new Response(commaSeparated(quotationsTable(await readQuotes(), catalogue, await readConcordance())));
};
