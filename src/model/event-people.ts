import type { Event } from '../schema/authority.ts';
import type { Concordance } from './concordance.ts';

/** Document → its passages that name an event or are evidence for it, in the order of the text. Only those that are published. */
export type EventPassages = ReadonlyMap<string, readonly string[]>;

export function eventPassages({ id, evidence }: Event, concordance: Concordance): EventPassages {
  const mentioned = concordance.mentioned.get(id);
  const found = new Map<string, string[]>();
  for (const document of concordance.documents.values()) {
    const cited = (evidence ?? []).flatMap((item) => (item.document === document.id ? [item.block] : []));
    const named = new Set([...(mentioned?.get(document.id) ?? []), ...cited]);
    const passages = [...document.passages.keys()].filter((passage) => named.has(passage));
    if (passages.length > 0) found.set(document.id, passages);
  }
  return found;
}

/** Ids of the people who are named in the passages that tell of an event. That they took part is not claimed. */
export function peopleBeside(passages: EventPassages, concordance: Concordance): string[] {
  const people = new Set<string>();
  for (const [document, blocks] of passages) {
    for (const { entity, kind, block } of concordance.documents.get(document)?.mentions ?? []) {
      if (kind === 'people' && blocks.includes(block)) people.add(entity);
    }
  }
  return [...people];
}
