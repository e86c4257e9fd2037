import { getOrSet } from '../../archive/get-or-set.ts';
import { authorityPath } from '../../paths.ts';
import { authorityKinds, type AuthorityKind } from '../../record/authority.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Graph } from '../../archive/authority-index.ts';
import { authorityKindNames } from './authority-kinds.ts';
import { formatNumber } from '#words/parts/language.ts';
import type { DocumentSummary } from '../../record/document.ts';

/** An authority's name in a list. */
export interface NameItem {
  name: string;
  /** Absent where the other page's own list is too long to lead back. */
  href?: string;
  /** In how many places. */
  count?: string;
  /** `author`, `President, 2001–2005` … */
  remarks: string[];
}

/** The names of one kind, or other names under one label. */
export interface NameGroup {
  label: string;
  items: NameItem[];
  /** How many more there are than are shown. */
  more?: string;
}

/** More names of one kind than this are counted, not shown. */
export const mostNames = 40;

/**
 * The neighbours of an entity, by kind and most frequent first. A name is a link only if the neighbour's list, made of `back`,
 * shows this entity too, so that every link has its way back.
 */
export function neighbourNames(
  entity: string,
  [graph, back]: readonly [graph: Graph, back: Graph],
  archive: Archive,
): NameGroup[] {
  const own = archive.authority(entity)?.kind;
  return authorityKinds.flatMap((kind): NameGroup[] => {
    const ranked = rankNeighbours(graph, entity, kind, archive);
    if (ranked.length === 0) return [];
    const items = ranked.slice(0, mostNames).map(([id, count]): NameItem => {
      const others = own ? rankNeighbours(back, id, own, archive).slice(0, mostNames) : [];
      const linked = others.some(([other]) => other === entity);
      return {
        name: archive.nameOf(id),
        count: formatNumber(count),
        remarks: [],
        ...(linked && { href: authorityPath(kind, id) }),
      };
    });
    return [nameGroup(kind, items, ranked.length)];
  });
}

export const nameGroup = (kind: AuthorityKind, items: NameItem[], all = items.length): NameGroup => ({
  label: authorityKindNames[kind].many,
  items,
  ...(all > items.length && { more: formatNumber(all - items.length) }),
});

type Ranked = readonly (readonly [id: string, count: number])[];

/** What was ranked of an archive's graphs, as far as pages have asked. */
const rankings = (): Map<Graph, Map<string, Ranked>> => new Map();

function rankNeighbours(graph: Graph, entity: string, kind: AuthorityKind, archive: Archive): Ranked {
  const known = getOrSet(archive.derive(rankings), graph, () => new Map<string, Ranked>());
  const key = `${entity} ${kind}`;
  const ranked =
    known.get(key) ??
    [...(graph.get(entity) ?? [])]
      .filter(([id]) => archive.authority(id)?.kind === kind)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  known.set(key, ranked);
  return ranked;
}

/** Who made a document, as far as the authorities know them. */
export const makersOf = ({
  contributors,
  publisher,
}: DocumentSummary): { entity: string; kind: 'people' | 'organizations'; remark: string }[] => [
  ...contributors.flatMap(({ person, role }) =>
    person === undefined ? [] : [{ entity: person, kind: 'people' as const, remark: role }],
  ),
  ...(publisher ? [{ entity: publisher.value, kind: 'organizations' as const, remark: 'publisher' }] : []),
];
