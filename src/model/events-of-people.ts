import type { Event } from '../schema/authority.ts';
import { getOrSet, type Concordance } from './concordance.ts';
import { eventPassages, peopleBeside } from './event-people.ts';

const known = new WeakMap<Concordance, ReadonlyMap<string, ReadonlySet<string>>>();

/** Person → the events whose pages list them. Counted once for a concordance: it looks at every passage for every event. */
export function eventsOfPeople(
  events: readonly Event[],
  concordance: Concordance,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(concordance) ?? listEvents(events, concordance);
  known.set(concordance, found);
  return found;
}

function listEvents(events: readonly Event[], concordance: Concordance): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const event of events) {
    for (const person of peopleBeside(eventPassages(event, concordance), concordance)) {
      getOrSet(found, person, () => new Set<string>()).add(event.id);
    }
  }
  return found;
}
