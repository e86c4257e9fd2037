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
  /** What it stands on. */
  on: 'card' | 'archive' | 'authority';
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
    ...findEvidence(archive, locateArchive, 'archive'),
    ...kinds.flatMap((kind) => findEvidence(authorities[kind], locateAuthority[kind], 'authority')),
  ];
}

/** Every evidence on one card. */
export const listCardEvidence = ({ card, locate }: CardFile): PlacedEvidence[] => findEvidence(card, locate, 'card');

const findEvidence = (value: unknown, locate: Locate, on: PlacedEvidence['on']): PlacedEvidence[] =>
  evidenceWithin(value).map(({ evidence, path }) => ({ evidence, on, place: (field) => locate([...path, field]) }));
