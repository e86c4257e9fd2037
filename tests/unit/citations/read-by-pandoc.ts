import { convert } from 'pandoc-wasm';
import type { CitationRecords } from '../../../src/citations/citation-records.ts';

/** An item of CSL-JSON, as far as tests look at it. */
export interface Item {
  id: string;
  title: string;
  author?: Record<string, string>[];
  issued?: { 'date-parts'?: number[][]; literal?: string };
  publisher?: string;
  /** Of a newspaper. */
  'container-title'?: string;
  URL?: string;
}

/** As pandoc calls the formats. */
export const pandocFormats = { bib: 'bibtex', json: 'csljson', ris: 'ris' } as const;

/** A file of records as pandoc understands it, with the warnings that it gives. */
export async function readByPandoc(
  format: keyof typeof pandocFormats,
  records: CitationRecords,
): Promise<{ items: Item[]; warnings: string[] }> {
  const { stdout, stderr, warnings } = await convert(
    { from: pandocFormats[format], to: 'csljson' },
    records[format],
    {},
  );
  if (stdout === '') throw new Error(`Pandoc reads no ${format}: ${stderr}`);
  return { items: JSON.parse(stdout) as Item[], warnings: warnings.map((one) => JSON.stringify(one)) };
}
