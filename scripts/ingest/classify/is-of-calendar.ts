import { countWords } from '../../../src/record/passages.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { isPlain, type Draft } from '../text/draft.ts';

/** Days of a calendar: so many, with no more lines between two of them, none of which has so many words. */
const CALENDAR = { days: 3, between: 6, words: 15 };

/** The day of a line that says nothing else. */
function dayOf(draft: Draft | undefined): string | undefined {
  const line = draft && (isPlain(draft) || draft.role.kind === 'heading') ? readDateLine(draft.body.text) : undefined;
  return line?.says === 'day' ? line.date : undefined;
}

/** True for a day that others follow, with a few short lines for each: what stands on it, and not when a document is from. */
export function isOfCalendar(drafts: readonly Draft[], position: number): boolean {
  const days = new Set<string>();
  let since = 0;
  for (const draft of drafts.slice(position)) {
    const day = dayOf(draft);
    if (day !== undefined) {
      days.add(day);
      since = 0;
    } else since += 1;
    if (days.size >= CALENDAR.days) return true;
    if (since > CALENDAR.between || countWords(draft.body.text) >= CALENDAR.words) return false;
  }
  return false;
}
