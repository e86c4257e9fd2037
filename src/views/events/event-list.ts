import { authoritiesPath } from '../../paths.ts';
import { compareNames } from '../../parts/compare-names.ts';
import type { Event } from '../../record/authority.ts';
import { listWords as words } from '#words/parts/lists.ts';
import type { Archive } from '../../archive/archive.ts';
import { yearOf } from '../../record/edtf.ts';
import { eventLink, sortEvents, type EventLink } from '../../parts/events/event-links.ts';
import { createList, type FacetValue, type List, type ListFacet, type ListView } from '../../parts/lists/list-views.ts';
import { counted } from '#words/parts/counts.ts';
import { basisWords } from '#words/parts/facts.ts';

interface EventRow extends EventLink {
  place?: string;
  /** Said where the date is not stated. */
  basis?: string;
  documents?: string;
}

/** Events of one year, in the order of the list. */
export interface EventGroup {
  /** Absent where the list is in another order than that of time. */
  heading?: string;
  rows: EventRow[];
}

/** The list of events and its parts. Made once for an archive. */
export const eventList = (archive: Archive): List<Event> => archive.derive(makeList);

function makeList(archive: Archive): List<Event> {
  const { orders } = words;
  return createList({
    path: authoritiesPath('events'),
    entries: sortEvents(archive.authorities.events),
    facets: eventFacets(archive),
    orders: [
      { id: 'date', ...orders.date, sort: (events) => events },
      { id: 'name', ...orders.name, sort: (events) => events.toSorted((a, b) => compareNames(a.name, b.name)) },
    ],
  });
}

function eventFacets({ authorities, documents }: Archive): ListFacet<Event>[] {
  const { facets } = words;
  const held = new Set(documents.map(({ event }) => event));
  const places = new Map(authorities.places.map(({ id, name }) => [id, name]));
  return [
    {
      id: 'held',
      label: facets.held,
      order: 'count',
      valuesOf: ({ id }) => [
        held.has(id) ? { value: 'some', label: words.withDocuments } : { value: 'none', label: words.namedOnly },
      ],
    },
    { id: 'year', label: facets.year, order: 'value', valuesOf: ({ date }) => [yearValue(date)] },
    {
      id: 'place',
      label: facets.place,
      order: 'count',
      valuesOf: ({ at }) => (at === undefined ? [] : [{ value: at, label: places.get(at) ?? at }]),
    },
    {
      id: 'basis',
      label: facets.basis,
      order: 'count',
      valuesOf: ({ basis }) => [{ value: basis, label: basisWords[basis], heading: words.dateBasis(basis) }],
    },
  ];
}

function yearValue(date: string): FacetValue {
  const year = yearOf(date);
  return year === undefined ? { value: 'none', label: words.yearNotKnown } : { value: year, label: year };
}

/** The events of one page, by year where they are in the order of time. */
export function eventGroups({ entries, order }: ListView<Event>, archive: Archive): EventGroup[] {
  const counts = countDocuments(archive);
  const rows = entries.map((event) => ({ event, row: eventRow(event, counts.get(event.id) ?? 0) }));
  if (order.id !== 'date') return [{ rows: rows.map(({ row }) => row) }];
  return [...Map.groupBy(rows, ({ event }) => yearValue(event.date).label)].map(([heading, own]) => ({
    heading,
    rows: own.map(({ row }) => row),
  }));
}

const countDocuments = ({ documents }: Archive): Map<string | undefined, number> =>
  new Map([...Map.groupBy(documents, ({ event }) => event)].map(([event, own]) => [event, own.length]));

const eventRow = (event: Event, documents: number): EventRow => ({
  ...eventLink(event),
  ...(event.basis !== 'stated' && { basis: words.dateBasis(event.basis) }),
  ...(event.place && { place: event.place }),
  ...(documents > 0 && { documents: counted.documents(documents) }),
});
