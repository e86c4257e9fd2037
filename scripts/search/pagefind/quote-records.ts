import type { CustomRecord } from 'pagefind';
import { quotePath } from '../../../src/paths.ts';
import type { PassagesFile, PublishedQuote } from '../../../src/phrases/passages-file.ts';
import { mostQuoteRecords, quoteRecordKind } from '../../../src/phrases/quote-records.ts';

/** Quotation marks say most surely whose words they are; turns are found as passages of their transcript, too. */
const order: readonly PublishedQuote['mode'][] = ['direct', 'reported', 'spoken'];

/**
 * Quotations as records of their own, so that a speaker and a topic are one question. Each is a file of the site: of more than
 * `mostQuoteRecords`, those in quotation marks come first, then reported ones.
 */
export function quoteRecords(documents: readonly PassagesFile[], language: string): CustomRecord[] {
  const all = documents.flatMap((document) =>
    document.quotes.filter(({ shortens }) => !shortens).map((quote) => ({ document, quote })),
  );
  return all
    .toSorted((a, b) => order.indexOf(a.quote.mode) - order.indexOf(b.quote.mode))
    .slice(0, mostQuoteRecords)
    .map(({ document, quote }) => quoteRecord(document, quote, language));
}

function quoteRecord(
  { id, title, shortTitle, date, year, event, passages }: PassagesFile,
  { id: quote, mode, speaker, topics = [], parts }: PublishedQuote,
  language: string,
): CustomRecord {
  const words = parts.map(([passage, start, end]) => passages[passage]?.text.slice(start, end) ?? '').join(' … ');
  return {
    url: quotePath(id, quote),
    content: `${speaker}: ${words}`,
    language,
    meta: {
      title: speaker,
      words,
      place: [shortTitle ?? title, date].filter(Boolean).join(' · '),
    },
    filters: {
      kind: [quoteRecordKind],
      speaker: [speaker],
      mode: [mode],
      ...(topics.length > 0 && { topic: topics }),
      ...(event && { event: [event] }),
      ...(year && { year: [year] }),
    },
  };
}
