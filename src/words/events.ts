import type { UndatedReason } from '../record/date-mention.ts';

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
  statementsHow: 'First in the speakers’ own words, then as reported. Turns of transcripts are in their documents.',
  statementsCount: (count: string) => `${count} in its documents.`,
  allStatements: 'All statements',
  told: 'Passages about it',
  toldShort: 'Passages',
  notPublished: 'Its words are not published here.',
  also: 'Also',
  in: 'In',
  linked: 'Linked events',
  partOf: 'Part of',
  withinIt: 'Includes',
  previous: 'Previous in the series',
  next: 'Next in the series',
  lacking: 'What is not here',
  noDocument: 'No document here is about it, though some name it.',
  nowhere: 'No document here is about it, and no passage published here names it.',
  noneFrom: (side: string) => `No document here is known to date from ${side}.`,
  beforeIt: 'before it',
  itsTime: 'the event itself',
  afterIt: 'after it',
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
    onOrBefore: (day: string) => `by ${day}`,
    onOrAfter: (day: string) => `${day} or later`,
  },
  onTimeline: 'On the timeline',
};

const reasons: Record<UndatedReason, string> = {
  circle: 'left open, as the document’s own date depends on these words',
  'no-day': 'left open, as the day it was said is not known',
  'open-day': 'left open, as the document’s day is not certain',
  quoted: 'left open, as the day it was said is not known here',
  wording: 'left open by the words themselves',
};

/** What words mean that do not name their time by themselves. */
export const dateNoteWords = {
  undated: (words: string, reason: UndatedReason) => `“${words}”: ${reasons[reason]}`,
  dated: (words: string, date: string) => `“${words}”: ${date}`,
  counted: (words: string, date: string, from: string) => `“${words}”: ${date}, counted from ${from}`,
};
