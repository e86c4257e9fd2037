import { pictureWords } from './parts/pictures.ts';

/** Events and documents in the order of time. */
export const timelineWords = {
  heading: 'Timeline',
  event: 'Event',
  documents: 'Documents',
  /** `what`: "3 events and 12 documents"; `span`: "in 1999", "from 1998 to 1999". */
  sentence: (what: string, span: string | undefined) =>
    what ? `${[what, span].filter(Boolean).join(' ')}, in date order.` : 'No event or document has a date.',
  both: (parts: readonly string[]) => parts.join(' and '),
  within: (first: string, last: string) => (first === last ? `in ${first}` : `from ${first} to ${last}`),
  shortened: 'Long gaps are shortened.',
  counted: (most: number, documents: string) =>
    `Years with more than ${String(most)} documents are counted by the month: ${documents}.`,
  inTable: (entries: string) => `In the table only, without a date: ${entries}.`,
  sameAsTable: pictureWords.table,
  table: 'Events and documents',
  columns: { date: 'Date', what: 'What', name: 'Event or document' },
  /** What the signs mean. */
  legend: {
    heading: 'What the signs mean',
    event: 'an event on a known day',
    document: 'a document',
    counted: 'documents, counted by month',
    interval: 'an event over several days',
    part: 'in this month or year, day not known',
    before: 'on this day or earlier',
    after: 'on this day or later',
  },
  nothingFor: (stretch: string) => `nothing for ${stretch}`,
  years: (count: number) => `${String(count)} ${count === 1 ? 'year' : 'years'}`,
  months: (count: number) => `${String(count)} ${count === 1 ? 'month' : 'months'}`,
  /** Beside a mark, with its day: "by 17 Nov". */
  by: (day: string) => `by ${day}`,
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  monthNames: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
