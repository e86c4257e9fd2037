import { authorityPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import { sortKey } from '../../record/edtf.ts';
import { formatEdtf } from '../edtf-date.ts';

/** One event as other pages name it. */
export interface EventLink {
  id: string;
  href: string;
  name: string;
  /** `6 May 1999`, `on or before 5 May 1999`. */
  date: string;
}

export const eventLink = ({ id, name, date }: Event): EventLink => ({
  id,
  href: authorityPath('events', id),
  name,
  date: formatEdtf(date),
});

/** By what is known of the date; then as the archive lists them. */
export const sortEvents = (events: readonly Event[]): Event[] =>
  events.toSorted((a, b) => (sortKey(a.date) < sortKey(b.date) ? -1 : Number(sortKey(a.date) > sortKey(b.date))));

export interface LinkedEvents {
  /** What it was part of. */
  within: EventLink[];
  /** What took place within it. */
  parts: EventLink[];
  /** Before it and after it in the same series. */
  previous: EventLink[];
  next: EventLink[];
}

export function linkedEvents({ id, within, follows }: Event, events: readonly Event[]): LinkedEvents {
  const pick = (fits: (other: Event) => boolean) => sortEvents(events.filter(fits)).map(eventLink);
  return {
    within: pick((other) => other.id === within),
    parts: pick((other) => other.within === id),
    previous: pick((other) => other.id === follows),
    next: pick((other) => other.follows === id),
  };
}
