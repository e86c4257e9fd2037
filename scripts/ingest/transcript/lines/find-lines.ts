import { isPlain, withRole, type Draft, type Role } from '../../text/draft.ts';
import { isClockLine, isPageLine } from './is-mark-line.ts';
import { isContactLine } from './is-contact-line.ts';
import { isEndMark } from './is-end-mark.ts';
import { isHeadingLine } from './is-heading-line.ts';
import { isInterjection } from './is-interjection.ts';
import { isSubjectsLine } from './is-subjects-line.ts';

/** A draft of a transcript with what stands around it. */
interface LineContext {
  text: string;
  /** True where somebody speaks before it. */
  spokenBefore: boolean;
  /** True where another turn or another clock follows. */
  goesOn: boolean;
  /** True where the next draft begins a turn. */
  beforeLabel: boolean;
}

/** What a line of a transcript is that nobody says; undefined where it is somebody's words. */
type LineRule = (line: LineContext) => Role | undefined;

const note = (purpose: Extract<Role, { kind: 'note' }>['purpose']): Role => ({ kind: 'note', purpose });

/** The first that knows a line decides. */
const rules: readonly LineRule[] = [
  ({ text }) => (isPageLine(text) ? { kind: 'omitted', reason: 'the number of a page' } : undefined),
  // Before the first words and after the last a clock says when it was held.
  ({ text, spokenBefore, goesOn }) => (spokenBefore && goesOn && isClockLine(text) ? note('clock') : undefined),
  ({ text }) => (isSubjectsLine(text) ? note('subjects') : undefined),
  ({ text, spokenBefore }) => (spokenBefore && isInterjection(text) ? note('interjection') : undefined),
  ({ text, spokenBefore, goesOn, beforeLabel }) =>
    spokenBefore && goesOn && isHeadingLine(text, beforeLabel) ? { kind: 'heading', depth: 2 } : undefined,
];

/** Where a transcript says that it ends: behind it nobody speaks. */
const findEnd = (drafts: readonly Draft[], lastTurn: number): number =>
  drafts.findIndex((draft, position) => position > lastTurn && isPlain(draft) && isEndMark(draft.body.text));

/**
 * Tells the lines of a transcript that are nobody's words: clocks and page numbers, headings, unlabelled interjections and
 * stage directions, what it is about, and whom to call.
 */
export function findLines(drafts: Draft[]): Draft[] {
  const firstTurn = drafts.findIndex((draft) => draft.label !== undefined);
  const lastTurn = drafts.findLastIndex((draft) => draft.label !== undefined);
  const end = findEnd(drafts, lastTurn);
  const lastClock = drafts.findLastIndex((draft) => isPlain(draft) && isClockLine(draft.body.text));
  return drafts.map((draft, position) => {
    if (!isPlain(draft)) return draft;
    const { text } = draft.body;
    if (end >= 0 && position > end) return withRole(draft, note(isContactLine(text) ? 'contact' : 'other'));
    if (position > lastTurn && isContactLine(text)) return withRole(draft, note('contact'));
    const role = rules.reduce<Role | undefined>(
      (found, rule) =>
        found ??
        rule({
          text,
          spokenBefore: position > firstTurn,
          goesOn: position < lastTurn || position < lastClock,
          beforeLabel: drafts[position + 1]?.label !== undefined,
        }),
      undefined,
    );
    return role === undefined ? draft : withRole(draft, role);
  });
}
