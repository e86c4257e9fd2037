import type { DateMention } from '../record/date-mention.ts';
import { formatEdtf } from './edtf-date.ts';
import { dateNoteWords as words } from '../words/events.ts';

/** What words mean that do not name their time by themselves, a phrase each; the same ones once. */
export const dateNotes = (dates: readonly DateMention[]): string[] => [
  ...new Set(
    dates.flatMap(({ exact, edtf, basis, anchor, reason }) => {
      if (basis === 'absolute') return [];
      if (edtf === undefined) return reason ? [words.undated(exact, reason)] : [];
      const date = formatEdtf(edtf);
      return [anchor ? words.counted(exact, date, formatEdtf(anchor)) : words.dated(exact, date)];
    }),
  ),
];
