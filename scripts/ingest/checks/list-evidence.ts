import type { Evidence } from '../../../src/schema/sourced.ts';
import type { AuthorityKind } from '../../../src/schema/authority.ts';
import type { Place } from '../../report/problem.ts';
import type { CardFile, Content } from '../content/content.ts';
import type { Locate } from '../yaml/locate.ts';

export interface PlacedEvidence {
  evidence: Evidence;
  /** Where one of its fields stands. */
  place: (field: keyof Evidence) => Place;
}

/** Every evidence that an editor wrote, on whatever field it stands. */
export function listEvidence(
  cards: readonly CardFile[],
  {
    archive,
    locateArchive,
    authorities,
    locateAuthority,
  }: Pick<Content, 'archive' | 'locateArchive' | 'authorities' | 'locateAuthority'>,
): PlacedEvidence[] {
  const kinds = Object.keys(authorities) as AuthorityKind[];
  return [
    ...cards.flatMap(listCardEvidence),
    ...findEvidence(archive, [], locateArchive),
    ...kinds.flatMap((kind) => findEvidence(authorities[kind], [], locateAuthority[kind])),
  ];
}

/** Every evidence on one card. */
export const listCardEvidence = ({ card, locate }: CardFile): PlacedEvidence[] => findEvidence(card, [], locate);

/** Looks through all fields, so that a field added to a schema is checked without a word here. */
function findEvidence(value: unknown, path: readonly PropertyKey[], locate: Locate): PlacedEvidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => {
    const childPath = [...path, key];
    if (key !== 'evidence' || !Array.isArray(child)) return findEvidence(child, childPath, locate);
    // The schema knows the name "evidence" for lists of evidence only.
    return (child as Evidence[]).map((evidence, index) => ({
      evidence,
      place: (field: keyof Evidence) => locate([...childPath, index, field]),
    }));
  });
}
