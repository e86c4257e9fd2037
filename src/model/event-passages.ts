import type { Event } from '../record/authority.ts';
import type { Archive } from '../archive/archive.ts';

/** Document → its passages that name an event or are evidence for it, in the order of the text. Only those that are published. */
export type EventPassages = ReadonlyMap<string, readonly string[]>;

export function eventPassages({ id, evidence = [] }: Event, { texts, mentioned }: Archive): EventPassages {
  const mentions = mentioned.get(id);
  const found = new Map<string, string[]>();
  for (const document of new Set([...(mentions?.keys() ?? []), ...evidence.map((item) => item.document)])) {
    const cited = evidence.flatMap((item) => (item.document === document ? [item.block] : []));
    const named = new Set([...(mentions?.get(document) ?? []), ...cited]);
    const passages = [...(texts.get(document)?.passages.keys() ?? [])].filter((passage) => named.has(passage));
    if (passages.length > 0) found.set(document, passages);
  }
  return found;
}
