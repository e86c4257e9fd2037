import type { Mention } from '../record/mention.ts';
import type { Quote } from '../record/quote.ts';
import type { Archive } from './archive.ts';
import { getOrSet } from './get-or-set.ts';
import type { Said } from './places-of-entities.ts';

/** Entity → entity → in how many places. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The archive, counted from the side of each authority. */
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

export const authorityIndex = (archive: Archive): AuthorityIndex => archive.derive(indexAuthorities);

function indexAuthorities(archive: Archive): AuthorityIndex {
  const statements = listStatements(archive);
  return {
    mentions: listMentions(archive),
    together: countTogether(archive),
    statements,
    ...countSpeakers(statements),
  };
}

function listMentions({ texts }: Archive): AuthorityIndex['mentions'] {
  const all = new Map<string, Map<string, Mention[]>>();
  for (const { id, mentions } of texts.values()) {
    for (const mention of mentions) {
      const byDocument = getOrSet(all, mention.entity, () => new Map<string, Mention[]>());
      getOrSet(byDocument, id, () => []).push(mention);
    }
  }
  return all;
}

function countTogether({ texts }: Archive): Graph {
  const graph = new Map<string, Map<string, number>>();
  for (const { mentions } of texts.values()) {
    for (const here of Map.groupBy(mentions, ({ block }) => block).values()) {
      const entities = [...new Set(here.map(({ entity }) => entity))];
      for (const one of entities) for (const other of entities) if (one !== other) count(graph, one, other);
    }
  }
  return graph;
}

function listStatements({ texts }: Archive): Map<string, Said[]> {
  const statements = new Map<string, Said[]>();
  for (const { id, mentions, quotes } of texts.values()) {
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
