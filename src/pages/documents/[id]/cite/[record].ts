import type { APIRoute } from 'astro';
import { readArchive } from '../../../../archive/read-archive.ts';
import { citationRecords } from '../../../../citations/citation-records.ts';
import { citedDocument } from '../../../../citations/cited-document.ts';
import { listRecordFormats, type RecordFormat } from '../../../../record-formats.ts';
import type { DocumentSummary } from '../../../../record/document.ts';

interface Props {
  document: DocumentSummary;
  format: RecordFormat;
}

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.flatMap((document) =>
    listRecordFormats().map((format) => ({
      params: { id: document.id, record: `${document.id}.${format}` },
      props: { document, format },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { document, format } }) =>
  new Response(citationRecords([citedDocument(document, await readArchive())])[format]);
