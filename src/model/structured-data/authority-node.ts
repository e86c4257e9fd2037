import { authorityPath } from '../../paths.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { daysOfEvent } from './days-of-event.ts';
import { addressed, type JsonLd } from './json-ld.ts';

/**
 * What each kind of authority is to schema.org. Agreements are laws, pacts, plans and programs, of which some are works and
 * some are undertakings: no narrower type than Thing is true of all.
 */
/* eslint-disable record/words-in-one-place -- schema.org’s words, not ours */
export const authorityTypes = {
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  agreements: 'Thing',
  topics: 'DefinedTerm',
  events: 'Event',
} as const;
/* eslint-enable record/words-in-one-place */

/** An authority as another thing names it. */
export function authorityNode({ kind, entry }: AuthorityEntry, archive: Archive): JsonLd {
  return {
    '@type': authorityTypes[kind],
    name: entry.name,
    ...addressed(archive, authorityPath(kind, entry.id)),
    ...(kind === 'events' && daysOfEvent(entry.date)),
  };
}
