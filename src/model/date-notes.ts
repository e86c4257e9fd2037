import type { DateMention, UndatedReason } from '../schema/date-mention.ts';
import { formatEdtf } from './edtf-date.ts';

const reasons: Record<UndatedReason, string> = {
  circle: 'not resolved; the document’s own date rests on these words',
  'no-day': 'not resolved; the day when it was said is not known',
  'open-day': 'not resolved; the document’s day is not certain',
  quoted: 'not resolved; the day when it was said is not stated',
  wording: 'not resolved; the words leave it open',
};

/** What words mean that do not name their time by themselves, a phrase each; the same ones once. */
export const dateNotes = (dates: readonly DateMention[]): string[] => [
  ...new Set(
    dates.flatMap(({ exact, edtf, basis, anchor, reason }) => {
      if (basis === 'absolute') return [];
      if (edtf === undefined) return reason ? [`“${exact}”: ${reasons[reason]}`] : [];
      return [`“${exact}”: ${formatEdtf(edtf)}${anchor ? `, counted from ${formatEdtf(anchor)}` : ''}`];
    }),
  ),
];
