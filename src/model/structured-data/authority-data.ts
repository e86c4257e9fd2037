import { authoritiesPath } from '../../paths.ts';
import type { Event, Role } from '../../schema/authority.ts';
import type { AuthorityEntry } from '../concordance.ts';
import type { Catalogue } from '../catalogue.ts';
import { authorityNode } from './authority-node.ts';
import { addressed, describePage, type JsonLd, type JsonLdValue } from './json-ld.ts';
import { sectionWords } from '../../words/sections.ts';

/** The page of a person, an organization, a place, an agreement, a topic or an event. */
export function authorityData(authority: AuthorityEntry, catalogue: Catalogue): JsonLd {
  const { note } = authority.entry;
  return describePage({
    ...authorityNode(authority, catalogue),
    ...(note !== undefined && { description: note }),
    ...ownProperties(authority, catalogue),
  });
}

function ownProperties(authority: AuthorityEntry, catalogue: Catalogue): Record<string, JsonLdValue | undefined> {
  switch (authority.kind) {
    case 'people':
      return { hasOccupation: authority.entry.roles?.map(roleNode) };
    case 'places':
      return { containedInPlace: placeNode(authority.entry.country, catalogue) };
    case 'events':
      return { location: eventLocation(authority.entry, catalogue) };
    case 'topics':
      return { inDefinedTermSet: topicSet(catalogue) };
    default:
      return {};
  }
}

/** Schema.org's way to say when somebody held an office: a role around the occupation, with the same property. */
const roleNode = ({ title, from, to }: Role): JsonLd => ({
  '@type': 'Role',
  hasOccupation: { '@type': 'Occupation', name: title },
  ...(from !== undefined && { startDate: from }),
  ...(to !== undefined && { endDate: to }),
});

function placeNode(id: string | undefined, catalogue: Catalogue): JsonLd | undefined {
  const entry = catalogue.authorities.places.find((place) => place.id === id);
  return entry && authorityNode({ kind: 'places', entry }, catalogue);
}

function eventLocation({ at, place }: Event, catalogue: Catalogue): JsonLd | undefined {
  return placeNode(at, catalogue) ?? (place === undefined ? undefined : { '@type': 'Place', name: place });
}

function topicSet(catalogue: Catalogue): JsonLd {
  return {
    '@type': 'DefinedTermSet',
    name: sectionWords.topicsOf(catalogue.archive.title),
    ...addressed(catalogue, authoritiesPath('topics')),
  };
}
