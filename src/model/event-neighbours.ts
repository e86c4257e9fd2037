import type { Event } from '../schema/authority.ts';
import { authorityIndex, type Graph } from './authority-index.ts';
import { getOrSet, type Concordance } from './concordance.ts';
import { eventPassages } from './event-passages.ts';

const graphs = new WeakMap<Concordance, Graph>();

/**
 * Who and what stands together in passages, where a passage that is evidence for an event counts as one that names it: a
 * meeting is seldom called by its name. The same from both sides, so that links lead back. Counted once for a concordance.
 */
export function togetherWithEvents(events: readonly Event[], concordance: Concordance): Graph {
  const known = graphs.get(concordance);
  if (known) return known;
  const graph = new Map<string, Map<string, number>>();
  for (const [entity, counts] of authorityIndex(concordance).together) graph.set(entity, new Map(counts));
  for (const event of events) addEvidence(event, concordance, graph);
  graphs.set(concordance, graph);
  return graph;
}

function addEvidence(event: Event, concordance: Concordance, graph: Map<string, Map<string, number>>): void {
  for (const [document, passages] of eventPassages(event, concordance)) {
    const mentions = Map.groupBy(concordance.documents.get(document)?.mentions ?? [], ({ block }) => block);
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
