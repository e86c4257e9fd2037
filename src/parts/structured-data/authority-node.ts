import { authorityPath } from '../../paths.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { addressed, type JsonLd } from './json-ld.ts';
import { parseEdtf } from '../../record/edtf.ts';

/**
 * What each kind of authority is to schema.org. Agreements are laws, pacts, plans and programs, of which some are works and
 * some are undertakings: no narrower type than Thing is true of all.
 */
/* eslint-disable record/words-in-one-place -- schema.org’s words, not ours */
const authorityTypes = {
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
    ...(entry.sameAs && { sameAs: entry.sameAs }),
    ...(kind === 'events' && daysOfEvent(entry.date)),
  };
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/**
 * First and last day, where both are known. A date that is about right, a month, or one day of a set would be read as more
 * than is known, and gives none.
 */
export function daysOfEvent(edtf: string): { startDate?: string; endDate?: string } {
  const parsed = parseEdtf(edtf);
  const [from = '', to = from] = edtf.split('/');
  if (!parsed || parsed.about || parsed.kind === 'set' || !isDay.test(from) || !isDay.test(to)) return {};
  return { startDate: from, endDate: to };
}
