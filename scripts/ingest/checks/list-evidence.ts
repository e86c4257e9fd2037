import { evidenceWithin } from '../../../src/record/evidence.ts';
import type { Evidence } from '../../../src/record/sourced.ts';
import type { AuthorityKind } from '../../../src/record/authority.ts';
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
    ...findEvidence(archive, locateArchive),
    ...kinds.flatMap((kind) => findEvidence(authorities[kind], locateAuthority[kind])),
  ];
}

/** Every evidence on one card. */
export const listCardEvidence = ({ card, locate }: CardFile): PlacedEvidence[] => findEvidence(card, locate);

const findEvidence = (value: unknown, locate: Locate): PlacedEvidence[] =>
  evidenceWithin(value).map(({ evidence, path }) => ({ evidence, place: (field) => locate([...path, field]) }));
