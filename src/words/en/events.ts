import type { UndatedReason } from '../../record/date-mention.ts';

/** Pages of events. */
export const eventWords = {
  event: 'Event',
  date: 'Date',
  place: 'Place',
  people: 'People',
  noneFound: 'none found',
  documents: 'Documents',
  before: 'Before',
  during: 'During the event',
  onTheDay: 'On the day',
  after: 'After',
  open: 'Not known whether before or after',
  topics: 'What its documents are about',
  /** In the list of sections, where there is little room. */
  topicsShort: 'Topics',
  topicsHow: 'With the share of their passages; a passage can be about several topics.',
  statements: 'Statements',
  statementsHow: 'First in quotation marks, then as reported. Turns of transcripts are in their documents.',
  statementsCount: (count: string) => `${count} in its documents.`,
  allStatements: 'All statements',
  told: 'Passages linked to it',
  toldShort: 'Passages',
  notPublished: 'Its words are not published here.',
  also: 'Also',
  in: 'In',
  linked: 'Linked events',
  partOf: 'Part of',
  withinIt: 'Includes',
  previous: 'Previous in the series',
  next: 'Next in the series',
  lacking: 'Not held here',
  noDocument: 'No document is listed under this event.',
  nowhere: 'No document is listed under this event, and no passage published here names it.',
  noneFrom: (side: string) => `No document here is known to be ${side}.`,
  beforeIt: 'earlier',
  itsTime: 'from the event itself',
  afterIt: 'later',
  noParticipants: 'Who took part is not recorded here.',
  notHeld: (what: readonly string[]) => `Not held here: ${what.join(', ')}.`,
  oneUnknownDay: 'One of these days; it is not known which.',
  dayUnknown: 'The day is not known.',
  /** Where a document stands in time to the event. */
  relation: {
    before: 'before',
    eve: 'the day before',
    day: 'on the day',
    firstDay: 'on the first day',
    during: 'during',
    lastDay: 'on the last day',
    dayAfter: 'the day after',
    after: 'after',
    onOrBefore: (day: string) => `${day} or earlier`,
    onOrAfter: (day: string) => `${day} or later`,
  },
  onTimeline: 'On the timeline',
};

/** Nothing where the words themselves leave it open. */
const reasons: Partial<Record<UndatedReason, string>> = {
  circle: 'used to date this document',
  'no-day': 'the day it was said is not known',
  'open-day': 'the document’s day is not certain',
  quoted: 'the day it was said is not known',
};

/** What words mean that do not name their time by themselves. */
export const dateNoteWords = {
  undated: (words: string, reason: UndatedReason) => {
    const why = reasons[reason];
    return why === undefined ? undefined : `“${words}”: ${why}`;
  },
  dated: (words: string, date: string) => `“${words}” is ${date}`,
  counted: (words: string, date: string, from: string) =>
    date === from ? `“${words}” is ${date}` : `“${words}” is ${date} (counted from ${from})`,
};
