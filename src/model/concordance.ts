import type { Authorities, AuthorityKind } from '../schema/authority.ts';
import type { Turn } from '../schema/block.ts';
import type { DateMention } from '../schema/date-mention.ts';
import type { Document } from '../schema/document.ts';
import type { Figure } from '../schema/figure.ts';
import type { Mention } from '../schema/mention.ts';
import type { Quote } from '../schema/quote.ts';

/** A passage that other pages than its document's show. */
export interface ConcordancePassage {
  /** As published. */
  text: string;
  /** The turn that it belongs to, without its words. */
  turn?: Omit<Turn, 'paragraphs'>;
}

/** What one document has that the rest of the archive refers to. All lists are in the order of the text. */
export interface ConcordanceDocument {
  id: string;
  mentions: Mention[];
  quotes: Quote[];
  figures: Figure[];
  dates: DateMention[];
  /** By id, in the order of the text: the title, then every passage. */
  passages: ReadonlyMap<string, ConcordancePassage>;
}

/** Who and what stands where in the whole archive, as published. Documents are in the order of the catalogue. */
export interface Concordance {
  documents: ReadonlyMap<string, ConcordanceDocument>;
  /** Entity → the documents that mention it, each with its passages that do, in the order of the text. */
  mentioned: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Entity → what it said, by document. */
  said: ReadonlyMap<string, readonly Said[]>;
}

/** A quotation and the document that holds it. */
export interface Said {
  document: string;
  quote: Quote;
}

export function concordanceDocument({
  id,
  title,
  blocks,
  mentions,
  quotes,
  figures,
  dates,
}: Document): ConcordanceDocument {
  const passages = new Map<string, ConcordancePassage>([['title', { text: title.value }]]);
  for (const block of blocks) {
    if (block.kind !== 'turn') {
      passages.set(block.id, { text: block.text });
      continue;
    }
    const { paragraphs, ...turn } = block;
    for (const paragraph of paragraphs) passages.set(paragraph.id, { text: paragraph.text, turn });
  }
  return { id, mentions, quotes: quotes.map((quote) => sharingWords(quote, passages)), figures, dates, passages };
}

/** The same, its words a part of the passages' text and no second copy: all turns of an archive would be in memory twice. */
function sharingWords(quote: Quote, passages: ConcordanceDocument['passages']): Quote {
  const parts = quote.parts.map((part) => {
    const words = passages.get(part.block)?.text.slice(part.start, part.end);
    return words === part.exact ? { ...part, exact: words } : part;
  });
  return { ...quote, parts };
}

export function createConcordance(documents: readonly ConcordanceDocument[]): Concordance {
  const mentioned = new Map<string, Map<string, string[]>>();
  const said = new Map<string, Said[]>();
  for (const { id, mentions, quotes } of documents) {
    for (const { entity, block } of mentions) {
      const places = getOrSet(
        getOrSet(mentioned, entity, () => new Map<string, string[]>()),
        id,
        () => [],
      );
      if (places.at(-1) !== block) places.push(block);
    }
    for (const quote of quotes) {
      const { ref } = quote.attribution.speaker;
      if (ref !== undefined) getOrSet(said, ref, () => []).push({ document: id, quote });
    }
  }
  return { documents: new Map(documents.map((document) => [document.id, document])), mentioned, said };
}

/** The value of a key; made and kept where there is none. */
export function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** An authority of any kind, with its kind. */
export type AuthorityEntry = {
  [Kind in AuthorityKind]: { kind: Kind; entry: Authorities[Kind][number] };
}[AuthorityKind];

/** Every authority by its id: ids are unique among all kinds. */
export function indexAuthorities(authorities: Authorities): ReadonlyMap<string, AuthorityEntry> {
  const kinds = Object.keys(authorities) as AuthorityKind[];
  return new Map(
    kinds.flatMap((kind) =>
      authorities[kind].map((entry): [string, AuthorityEntry] => [entry.id, { kind, entry } as AuthorityEntry]),
    ),
  );
}
