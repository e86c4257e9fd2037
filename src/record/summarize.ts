import type { Document, DocumentSummary } from './document.ts';

/** The light part of a record: everything but its words and what hangs on them. */
export function summarize(document: Document): DocumentSummary {
  const {
    blocks: _blocks,
    exchanges: _exchanges,
    mentions: _mentions,
    figures: _figures,
    dates: _dates,
    corrections: _corrections,
    quotes: _quotes,
    notQuotations: _notQuotations,
    regions: _regions,
    ...summary
  } = document;
  return summary;
}
