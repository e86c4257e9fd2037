import { withRole, type Draft } from '../../text/draft.ts';
import { readStampLine } from '../../text/label-lines.ts';
import { isOpen } from '../forms/form-label.ts';

/** `00:00:03.120 --> 00:00:05.960`: from when to when something is said, and no label. */
const timeOf = (draft: Draft | undefined): string | undefined =>
  isOpen(draft) && draft.body.text.includes('-->') ? readStampLine(draft.body.text) : undefined;

const NUMBER = /^\d{1,5}$/;

/** Captions that were saved as text: their times and numbers are nobody's words. */
export const markCues = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, position) => {
    if (timeOf(draft) !== undefined) return withRole(draft, { kind: 'metadata', field: 'time of a turn' });
    const isNumber = isOpen(draft) && NUMBER.test(draft.body.text) && timeOf(drafts[position + 1]) !== undefined;
    return isNumber ? withRole(draft, { kind: 'omitted', reason: 'the number of a caption' }) : draft;
  });

/** Labels without a time of their own have that of the caption which they stand in. */
export const takeCueTimes = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, position) => {
    const above = drafts[position - 1];
    if (!draft.label || draft.label.time !== undefined || above?.role.kind !== 'metadata') return draft;
    const time = readStampLine(above.body.text);
    return time === undefined ? draft : { ...draft, label: { ...draft.label, time } };
  });
