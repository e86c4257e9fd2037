import type { Event } from '../../record/authority.ts';
import type { Archive } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { authorityIndex, type Graph } from '../../archive/authority-index.ts';

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

/**
 * Who and what stands together in passages, where a passage that is evidence for an event counts as one that names it: a
 * meeting is seldom called by its name. The same from both sides, so that links lead back. Counted once for an archive.
 */
export const togetherWithEvents = (archive: Archive): Graph => archive.derive(countTogether);

function countTogether(archive: Archive): Graph {
  const graph = new Map<string, Map<string, number>>();
  for (const [entity, counts] of authorityIndex(archive).together) graph.set(entity, new Map(counts));
  for (const event of archive.authorities.events) addEvidence(event, archive, graph);
  return graph;
}

function addEvidence(event: Event, archive: Archive, graph: Map<string, Map<string, number>>): void {
  for (const [document, passages] of eventPassages(event, archive)) {
    const mentions = Map.groupBy(archive.texts.get(document)?.mentions ?? [], ({ block }) => block);
    for (const passage of passages) {
      const here = new Set((mentions.get(passage) ?? []).map(({ entity }) => entity));
      // Passages that name it are counted already.
      if (here.has(event.id)) continue;
      for (const entity of here) {
        add(graph, event.id, entity);
        add(graph, entity, event.id);
      }
    }
  }
}

function add(graph: Map<string, Map<string, number>>, one: string, other: string): void {
  const counts = getOrSet(graph, one, () => new Map<string, number>());
  counts.set(other, (counts.get(other) ?? 0) + 1);
}
