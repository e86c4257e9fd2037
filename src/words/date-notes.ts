import type { UndatedReason } from '../record/date-mention.ts';

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
