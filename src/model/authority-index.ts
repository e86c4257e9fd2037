import type { Mention } from '../schema/mention.ts';
import type { Quote } from '../schema/quote.ts';
import { getOrSet, type Concordance, type Said } from './concordance.ts';

/** Entity → entity → in how many places. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The concordance, counted from the side of each authority. */
export interface AuthorityIndex {
  /** Entity → document → its mentions there, in the order of the text. */
  mentions: ReadonlyMap<string, ReadonlyMap<string, readonly Mention[]>>;
  /** Entities that stand in the same passages, with the number of passages. */
  together: Graph;
  /** Entity → the statements whose words mention it. A quotation within a statement that is here is not here again. */
  statements: ReadonlyMap<string, readonly Said[]>;
  /** Speaker → whom and what they speak of, with the number of statements. */
  speaksOf: Graph;
  /** The same from the other side. */
  spokenOfBy: Graph;
}

const indexes = new WeakMap<Concordance, AuthorityIndex>();

/** Counted once for a concordance: it looks at every mention and every quotation. */
export function authorityIndex(concordance: Concordance): AuthorityIndex {
  const known = indexes.get(concordance);
  if (known) return known;
  const statements = listStatements(concordance);
  const index: AuthorityIndex = {
    mentions: listMentions(concordance),
    together: countTogether(concordance),
    statements,
    ...countSpeakers(statements),
  };
  indexes.set(concordance, index);
  return index;
}

function listMentions({ documents }: Concordance): AuthorityIndex['mentions'] {
  const all = new Map<string, Map<string, Mention[]>>();
  for (const { id, mentions } of documents.values()) {
    for (const mention of mentions) {
      const byDocument = getOrSet(all, mention.entity, () => new Map<string, Mention[]>());
      getOrSet(byDocument, id, () => []).push(mention);
    }
  }
  return all;
}

function countTogether({ documents }: Concordance): Graph {
  const graph = new Map<string, Map<string, number>>();
  for (const { mentions } of documents.values()) {
    for (const here of Map.groupBy(mentions, ({ block }) => block).values()) {
      const entities = [...new Set(here.map(({ entity }) => entity))];
      for (const one of entities) for (const other of entities) if (one !== other) count(graph, one, other);
    }
  }
  return graph;
}

function listStatements({ documents }: Concordance): Map<string, Said[]> {
  const statements = new Map<string, Said[]>();
  for (const { id, mentions, quotes } of documents.values()) {
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    const spokenOf = new Map(quotes.map((quote) => [quote.id, entitiesIn(quote, byBlock)]));
    for (const quote of quotes) {
      // A headline's quotation is no further utterance.
      if (quote.shortens !== undefined) continue;
      const outer = quote.within === undefined ? undefined : spokenOf.get(quote.within);
      for (const entity of spokenOf.get(quote.id) ?? []) {
        if (!outer?.has(entity)) getOrSet(statements, entity, () => []).push({ document: id, quote });
      }
    }
  }
  return statements;
}

const entitiesIn = ({ parts }: Quote, byBlock: ReadonlyMap<string, Mention[]>): Set<string> =>
  new Set(
    parts.flatMap(({ block, start, end }) =>
      (byBlock.get(block) ?? [])
        .filter((mention) => start <= mention.start && mention.end <= end)
        .map(({ entity }) => entity),
    ),
  );

function countSpeakers(statements: ReadonlyMap<string, readonly Said[]>): { speaksOf: Graph; spokenOfBy: Graph } {
  const speaksOf = new Map<string, Map<string, number>>();
  const spokenOfBy = new Map<string, Map<string, number>>();
  for (const [entity, all] of statements) {
    for (const { quote } of all) {
      const { ref } = quote.attribution.speaker;
      if (ref === undefined || ref === entity) continue;
      count(speaksOf, ref, entity);
      count(spokenOfBy, entity, ref);
    }
  }
  return { speaksOf, spokenOfBy };
}

function count(graph: Map<string, Map<string, number>>, one: string, other: string): void {
  const counts = getOrSet(graph, one, () => new Map<string, number>());
  counts.set(other, (counts.get(other) ?? 0) + 1);
}
