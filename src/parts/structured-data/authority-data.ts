import { authoritiesPath } from '../../paths.ts';
import type { Event, Role } from '../../record/authority.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { authorityNode } from './authority-node.ts';
import { addressed, describePage, type JsonLd, type JsonLdValue } from './json-ld.ts';
import { sectionWords } from '#words/frame.ts';

/** The page of a person, an organization, a place, an agreement, a topic or an event. */
export function authorityData(authority: AuthorityEntry, archive: Archive): JsonLd {
  const { note } = authority.entry;
  return describePage({
    ...authorityNode(authority, archive),
    ...(note !== undefined && { description: note }),
    ...ownProperties(authority, archive),
  });
}

function ownProperties(authority: AuthorityEntry, archive: Archive): Record<string, JsonLdValue | undefined> {
  switch (authority.kind) {
    case 'people':
      return { hasOccupation: authority.entry.roles?.map(roleNode) };
    case 'places':
      return { containedInPlace: placeNode(authority.entry.country, archive) };
    case 'events':
      return { location: eventLocation(authority.entry, archive) };
    case 'topics':
      return { inDefinedTermSet: topicSet(archive) };
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

function placeNode(id: string | undefined, archive: Archive): JsonLd | undefined {
  const entry = archive.entry('places', id);
  return entry && authorityNode({ kind: 'places', entry }, archive);
}

function eventLocation({ at, place }: Event, archive: Archive): JsonLd | undefined {
  return placeNode(at, archive) ?? (place === undefined ? undefined : { '@type': 'Place', name: place });
}

function topicSet(archive: Archive): JsonLd {
  return {
    '@type': 'DefinedTermSet',
    name: sectionWords.topicsOf(archive.settings.title),
    ...addressed(archive, authoritiesPath('topics')),
  };
}
