import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { quoteIndex } from '../../model/quote-index.ts';
import { allRecords, citationFormats, type CitationFormat } from '../../citations/data-files.ts';
import { commaSeparated } from '../../model/comma-separated.ts';
import { quotationsTable } from '../../model/quotations-table.ts';

export const getStaticPaths = () => [
  ...Object.keys(citationFormats).map((format) => ({ params: { file: `citations.${format}` }, props: { format } })),
  { params: { file: 'quotations.csv' }, props: {} },
];

export const GET: APIRoute<{ format?: CitationFormat }> = async ({ props: { format } }) => {
  const archive = await readArchive();
  if (format) return new Response(allRecords(archive)[citationFormats[format]]);
  return new Response(commaSeparated(quotationsTable(quoteIndex(archive), archive)));
};
