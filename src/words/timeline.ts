import { pictureWords } from './parts/pictures.ts';

/** Events and documents in the order of time. */
export const timelineWords = {
  heading: 'Timeline',
  event: 'Event',
  documents: 'Documents',
  /** `what`: "3 events and 12 documents"; `span`: "in 1999", "from 1998 to 1999". */
  sentence: (what: string, span: string | undefined) =>
    `${[what || 'Nothing yet', span].filter(Boolean).join(' ')}, in the order of time.`,
  both: (parts: readonly string[]) => parts.join(' and '),
  within: (first: string, last: string) => (first === last ? `in ${first}` : `from ${first} to ${last}`),
  shortened: 'Long stretches without an entry are shortened.',
  counted: (most: number, documents: string) =>
    `In years with more than ${String(most)} documents, these are counted by the month, each with its list: ${documents}.`,
  inTable: (entries: string) => `${entries} without a date in the table only.`,
  tooFew: (least: number) => `A picture is drawn from ${String(least)} dated entries on.`,
  sameAsTable: pictureWords.table,
  table: 'Events and documents',
  columns: { date: 'Date', what: 'What', name: 'Event or document' },
  /** What the signs mean. */
  legend: {
    heading: 'What the signs mean',
    event: 'an event whose day is known',
    document: 'a document',
    counted: 'documents, counted by the month',
    interval: 'lasted these days',
    part: 'in this month or year; the day is not known',
    before: 'one day: this one or before',
    after: 'one day: this one or later, as far as the dots go',
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
