import type { Sourced } from '../../../src/record/sourced.ts';
import { isDay } from '../days/calendar.ts';

/** `/2022-10-05-reply-on-piers/`, `/2022/10/05/`, `/news/20221005/`: a day that begins or is a part of an address, or three that are. */
const DAY =
  /\/(?<year>(?:19|20)\d{2})(?:(?<mark>[-_/])(?<month>\d{2})\k<mark>(?<day>\d{2})|(?<months>\d{2})(?<days>\d{2}))(?=[-_/.?#]|$)/g;

/** The day in the address of a document, which is that of its publication; undefined where it has none, or two. */
export function readAddressDay(address: string): Sourced<string> | undefined {
  const days = new Map<string, string>();
  for (const { 0: exact, groups = {} } of address.matchAll(DAY)) {
    const day = `${groups['year'] ?? ''}-${groups['month'] ?? groups['months'] ?? ''}-${groups['day'] ?? groups['days'] ?? ''}`;
    if (isDay(day)) days.set(day, exact.slice(1));
  }
  const [found] = days;
  return found && days.size === 1
    ? { value: found[0], basis: 'inferred', note: `Its address has “${found[1]}”.` }
    : undefined;
}
