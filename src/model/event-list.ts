import type { Catalogue } from './catalogue.ts';
import { yearOf } from './edtf-date.ts';
import { eventLink, sortEvents, type EventLink } from './event-links.ts';
import { formatCount } from './format-count.ts';

/** Events of one year, in the order of time. */
export interface EventYear {
  /** Absent where no year is known. */
  year?: string;
  rows: (EventLink & { place?: string; basis: string; documents?: string })[];
}

export function eventList({ authorities, documents }: Catalogue): EventYear[] {
  const own = new Map(Map.groupBy(documents, ({ event }) => event).entries());
  const byYear = Map.groupBy(sortEvents(authorities.events), ({ date }) => yearOf(date));
  return [...byYear].map(([year, events]) => ({
    ...(year !== undefined && { year }),
    rows: events.map((event) => {
      const count = own.get(event.id)?.length ?? 0;
      return {
        ...eventLink(event),
        basis: event.basis,
        ...(event.place && { place: event.place }),
        ...(count > 0 && { documents: formatCount(count, 'document') }),
      };
    }),
  }));
}
