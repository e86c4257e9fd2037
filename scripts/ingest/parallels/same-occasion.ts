import { dayOf } from '../../../src/record/day-of.ts';
import type { Document } from '../../../src/record/document.ts';

/** What a document tells of. */
export interface Occasion {
  event?: string;
  /** The one day that it tells of or was made on, where that is known. */
  day?: string;
}

/** Whether an EDTF value is one day. */
export const isOneDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

export function occasionOf(document: Document): Occasion {
  const { event } = document;
  const day = dayOf(document)?.value;
  return { ...(event !== undefined && { event }), ...(day !== undefined && isOneDay(day) && { day }) };
}

/** The event that both name; where one of them names none, the one day that both tell of. */
export function isSameOccasion(one: Occasion, other: Occasion): boolean {
  if (one.event !== undefined && other.event !== undefined) return one.event === other.event;
  return one.day !== undefined && one.day === other.day;
}
