import { authorityPath } from '../paths.ts';
import { authorityKinds, type Event } from '../schema/authority.ts';
import { authorityIndex } from './authority-index.ts';
import { nameGroup, neighbourNames, type AuthorityEntries, type NameGroup, type NameItem } from './authority-names.ts';
import type { AuthorityEntry, Concordance } from './concordance.ts';
import { eventsOfPeople } from './events-of-people.ts';
import { formatNumber } from './format-count.ts';

/** Who and what stands in the same passages as an authority. A person's events are those whose pages list the person. */
export function togetherNames(
  { kind, entry }: AuthorityEntry,
  events: readonly Event[],
  concordance: Concordance,
  entries: AuthorityEntries,
): NameGroup[] {
  const { together } = authorityIndex(concordance);
  if (kind !== 'people') return neighbourNames(entry.id, [together, together], entries);
  const others = authorityKinds.filter((other) => other !== 'events');
  const own = eventsOfPeople(events, concordance).get(entry.id);
  const items = events.flatMap(({ id, name }): NameItem[] => {
    if (!own?.has(id)) return [];
    const count = together.get(entry.id)?.get(id);
    return [{ name, href: authorityPath('events', id), remarks: [], ...(count && { count: formatNumber(count) }) }];
  });
  return [
    ...neighbourNames(entry.id, [together, together], entries, others),
    ...(items.length > 0 ? [nameGroup('events', items)] : []),
  ];
}
