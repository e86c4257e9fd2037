import { evidenceWithin } from '../../record/evidence.ts';
import { compareNames } from '../../parts/compare-names.ts';
import { authorityPath } from '../../paths.ts';
import { authorityKinds } from '../../record/authority.ts';
import type { Document } from '../../record/document.ts';
import { authorityKindNames } from '../../parts/authorities/authority-kinds.ts';
import { nameGroup, type NameGroup, type NameItem, makersOf } from '../../parts/authorities/authority-names.ts';
import type { Archive } from '../../archive/archive.ts';
import { linkedMentions } from './linked-mentions.ts';
import { formatNumber } from '#words/parts/language.ts';
import { namedWords as words } from '#words/authorities.ts';

interface Found {
  passages: Set<string>;
  remarks: Set<string>;
}

/** The names by kind, and how many of each kind are named, with those that are only counted. */
export interface NamedHere {
  groups: NameGroup[];
  counts: { count: number; one: string; many: string }[];
}

/**
 * Every authority whose page leads to this document: those that it mentions, with the number of passages; those who speak in
 * it, made it or are its event; and those whose entry rests on its words. Who does no more than be named in one passage, with a link there, is
 * only counted.
 */
export function namedHere(document: Document, { authorities }: Archive): NamedHere {
  const found = new Map<string, Found>();
  const at = (id: string): Found => {
    const known = found.get(id) ?? { passages: new Set<string>(), remarks: new Set<string>() };
    found.set(id, known);
    return known;
  };
  const linked = new Set([...linkedMentions(document).values()].flat().map(({ entity }) => entity));
  for (const { entity, block } of document.mentions) at(entity).passages.add(block);
  for (const { entity, remark } of makersOf(document)) at(entity).remarks.add(remark);
  for (const { attribution } of document.quotes)
    if (attribution.speaker.ref) at(attribution.speaker.ref).remarks.add(words.quoted);
  if (document.event !== undefined) at(document.event).remarks.add(words.event);
  const kinds = authorityKinds.flatMap((kind) => {
    const items = authorities[kind].flatMap((entry): (NameItem & { passages: number; isLinked: boolean })[] => {
      const known = found.get(entry.id);
      if (!known && !restsOn(entry, document.id)) return [];
      const passages = known?.passages.size ?? 0;
      return [
        {
          name: entry.name,
          href: authorityPath(kind, entry.id),
          passages,
          remarks: [...(known?.remarks ?? (passages > 0 ? [] : [words.evidence]))],
          isLinked: linked.has(entry.id),
          ...(passages > 0 && { count: formatNumber(passages) }),
        },
      ];
    });
    if (items.length === 0) return [];
    const sorted = items.toSorted((a, b) => b.passages - a.passages || compareNames(a.name, b.name));
    const told = sorted.filter(({ passages, remarks, isLinked }) => !isLinked || passages > 1 || remarks.length > 0);
    const shown = told.map(({ passages: _passages, isLinked: _isLinked, ...item }) => item);
    return [
      {
        group: nameGroup(kind, shown, sorted.length),
        count: { count: sorted.filter(isNamed).length, ...authorityKindNames[kind] },
      },
    ];
  });
  return {
    groups: kinds.map(({ group }) => group).filter(({ items }) => items.length > 0),
    counts: kinds.map(({ count }) => count).filter(({ count }) => count > 0),
  };
}

/** Not only evidence. */
const isNamed = ({ passages, remarks }: { passages: number; remarks: readonly string[] }): boolean =>
  passages > 0 || !remarks.includes(words.evidence);

const restsOn = (entry: unknown, id: string): boolean =>
  evidenceWithin(entry).some(({ evidence }) => evidence.document === id);
