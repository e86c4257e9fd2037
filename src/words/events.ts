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
  during: 'While it lasted',
  onTheDay: 'On the day',
  after: 'After',
  open: 'Its date leaves it open',
  topics: 'What its documents speak of',
  /** In the list of sections, where there is little room. */
  topicsShort: 'Topics',
  topicsHow: 'With the share of their passages. A passage can be about several.',
  statements: 'Statements',
  statementsHow: 'First those in quotation marks, then as reported; turns of transcripts stand in their documents.',
  statementsCount: (count: string) => `${count} in its documents.`,
  allStatements: 'All of them',
  told: 'Passages that tell of it',
  toldShort: 'Passages',
  notPublished: 'Its words are not published here.',
  also: 'Also',
  in: 'In',
  linked: 'Linked events',
  partOf: 'Part of',
  withinIt: 'Within it',
  previous: 'Before it in the series',
  next: 'After it in the series',
  lacking: 'What is lacking',
  noDocument: 'No document here is about it; others name it.',
  nowhere: 'No document here is about it, and no passage published here names it.',
  noneFrom: (side: string) => `No document here is certain to be from ${side}.`,
  beforeIt: 'before it',
  itsTime: 'its own time',
  afterIt: 'after it',
  noParticipants: 'Who took part is not recorded here.',
  notHeld: (what: readonly string[]) => `Not held in this archive: ${what.join(', ')}.`,
  oneUnknownDay: 'One day that is not known, not the time between.',
  dayUnknown: 'The day is not known here.',
  /** Where a document stands in time to the event. */
  relation: {
    before: 'before',
    eve: 'the eve',
    day: 'the day',
    firstDay: 'the first day',
    during: 'during',
    lastDay: 'the last day',
    dayAfter: 'the day after',
    after: 'after',
    onOrBefore: (day: string) => `on or before ${day}`,
    onOrAfter: (day: string) => `on or after ${day}`,
  },
  onTimeline: 'On the timeline',
};

const reasons: Record<UndatedReason, string> = {
  circle: 'not resolved; the document’s own date rests on these words',
  'no-day': 'not resolved; the day when it was said is not known',
  'open-day': 'not resolved; the document’s day is not certain',
  quoted: 'not resolved; the day when it was said is not known here',
  wording: 'not resolved; the words leave it open',
};

/** What words mean that do not name their time by themselves. */
export const dateNoteWords = {
  undated: (words: string, reason: UndatedReason) => `“${words}”: ${reasons[reason]}`,
  dated: (words: string, date: string) => `“${words}”: ${date}`,
  counted: (words: string, date: string, from: string) => `“${words}”: ${date}, counted from ${from}`,
};
