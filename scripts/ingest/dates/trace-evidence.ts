import type { Evidence } from '../../../src/record/sourced.ts';

/** The evidence that a document's date was inferred from; none of dates that are stated or supplied without any. */
export type DateEvidence = (document: string) => readonly Evidence[];

/**
 * The words of document `id` on which its own date rests, directly or by way of the dates of other documents. Counted from that
 * date, they would prove themselves.
 */
export function traceEvidence(id: string, evidenceOf: DateEvidence): Evidence[] {
  const own: Evidence[] = [];
  const seen = new Set<string>();
  const waiting = [id];
  for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) {
    if (seen.has(document)) continue;
    seen.add(document);
    for (const evidence of evidenceOf(document)) {
      if (evidence.document === id) own.push(evidence);
      else waiting.push(evidence.document);
    }
  }
  return own;
}
