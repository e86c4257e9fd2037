import type { Quote } from '../record/quote.ts';
import type { ArchiveText } from './archive-text.ts';
import { getOrSet } from './get-or-set.ts';

/** A quotation and the document that holds it. */
export interface Said {
  document: string;
  quote: Quote;
}

/** Entity → the documents that mention it, each with its passages that do, in the order of the text. */
export type Mentioned = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export function indexMentioned(texts: Iterable<ArchiveText>): Mentioned {
  const mentioned = new Map<string, Map<string, string[]>>();
  for (const { id, mentions } of texts) {
    for (const { entity, block } of mentions) {
      const byDocument = getOrSet(mentioned, entity, () => new Map<string, string[]>());
      const places = getOrSet(byDocument, id, () => []);
      if (places.at(-1) !== block) places.push(block);
    }
  }
  return mentioned;
}

/** Entity → what it said, in the order of documents. */
export function indexSaid(texts: Iterable<ArchiveText>): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const { id, quotes } of texts) {
    for (const quote of quotes) {
      const { ref } = quote.attribution.speaker;
      if (ref !== undefined) getOrSet(said, ref, () => []).push({ document: id, quote });
    }
  }
  return said;
}
