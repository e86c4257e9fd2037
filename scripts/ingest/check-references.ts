import type { AuthorityKind } from '../../src/schema/authority.ts';
import { didYouMean } from '../report/did-you-mean.ts';
import type { Problem } from '../report/problem.ts';
import type { CardFile, Content, Locate } from './content.ts';

interface Reference {
  kind: AuthorityKind;
  id: string;
  path: PropertyKey[];
  locate: Locate;
}

const singular: Record<AuthorityKind, string> = { people: 'person', organizations: 'organization', events: 'event' };

/** Authorities that cards and `archive.yaml` name must exist. `known` holds the ids of each kind. */
export function checkReferences(
  cards: readonly CardFile[],
  { archive, locateArchive }: Pick<Content, 'archive' | 'locateArchive'>,
  known: Record<AuthorityKind, ReadonlySet<string>>,
): Problem[] {
  const references = [
    ...cards.flatMap(listReferences),
    ...archive.lead.map((id, index): Reference => ({
      kind: 'events',
      id,
      path: ['lead', index],
      locate: locateArchive,
    })),
  ];
  return references
    .filter(({ kind, id }) => !known[kind].has(id))
    .map((reference) => reportUnknown(reference, [...known[reference.kind]]));
}

function listReferences({ card, locate }: CardFile): Reference[] {
  const references: Reference[] = [];
  if (card.event !== undefined) references.push({ kind: 'events', id: card.event, path: ['event'], locate });
  if (card.publisher !== undefined) {
    references.push({ kind: 'organizations', id: card.publisher.value, path: ['publisher', 'value'], locate });
  }
  for (const [index, { person }] of (card.contributors ?? []).entries()) {
    if (person !== undefined)
      references.push({ kind: 'people', id: person, path: ['contributors', index, 'person'], locate });
  }
  return references;
}

function reportUnknown({ kind, id, path, locate }: Reference, known: readonly string[]): Problem {
  return {
    ...locate(path),
    kind: 'unknown-authority',
    what: `Cannot find ${singular[kind]} "${id}"${didYouMean(id, known)}`,
    why: 'Its page would not exist, and every link to it would be broken.',
    fix: `Use an id that stands in authorities/${kind}.yaml, or add an entry there.`,
  };
}
