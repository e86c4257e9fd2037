import type { APIRoute } from 'astro';
import { readArchive } from '../../../../archive/read-archive.ts';
import { citationRecords } from '../../../../citations/citation-records.ts';
import { citedDocument } from '../../../../citations/cited-document.ts';
import type { DocumentSummary } from '../../../../schema/document.ts';

const formats = { bib: 'bibtex', ris: 'ris', json: 'cslJson' } as const;

interface Props {
  document: DocumentSummary;
  format: keyof typeof formats;
}

export async function getStaticPaths() {
  const { documents } = await readArchive();
  return documents.flatMap((document) =>
    (Object.keys(formats) as Props['format'][]).map((format) => ({
      params: { id: document.id, record: `${document.id}.${format}` },
      props: { document, format },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { document, format } }) =>
  new Response(citationRecords([citedDocument(document, await readArchive())])[formats[format]]);
