import { parseClock } from '../../days/read-clock.ts';
import { isPlain, withRole, type Draft, type Role } from '../../text/draft.ts';
import { isContactLine } from '../../classify/is-contact-line.ts';
import { isEndMark } from '../../classify/is-end-mark.ts';
import { announcesLabel } from '../forms/announce-labels.ts';
import { isHeadingLine, isShort, readAnnounced } from './is-heading-line.ts';
import { closeAtAskers } from './close-at-askers.ts';
import { closeAtInserts, isInsertLine } from './inserts.ts';
import { partStamps } from './part-stamps.ts';
import { omitRunningHeads } from './running-heads.ts';
import { isPageLine, PAGE_NUMBER } from '../../text/page-line.ts';

const BARE_CLOCK =
  /^(?:\{time\}\s\d{4}|[•●]\s?\(\d{1,2}(?:\s?heures?|(?:\s?h\s?|:)?\d{2})\)(?:\s?[•●])?|[([]?\s?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[01]\d[0-5]\d|2[0-3][0-5]\d)\s?[)\]]?)$/;

/** A line that says what time it is: `10:15 A.M. EST`, `(1020)`, `[15:18]`. */
const isClockLine = (text: string): boolean =>
  parseClock(text) !== undefined || (BARE_CLOCK.test(text) && /[:.([{]/.test(text));

/** A line that lists what a transcript is about: `SUBJECTS: Ferry fares; old boats.` */
const isSubjectsLine = (text: string): boolean =>
  text.length <= 600 &&
  /^(?:SUBJECTS?|TOPICS?|Subjects?|Topics?|E&OE)(?:\/?S)?(?:\s(?:DISCUSSED|discussed))?\s?:\s?\S/u.test(text);

/** `Opposition members interjecting—`, `Mr Hale interrupting`, `Honourable senators interjecting.` */
const INTERJECTING =
  /^(?:\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,7}\s)?(?:[Ii]nterject(?:ing|ed|s|ions?)|[Ii]nterrupt(?:ing|ed|ions?)|[Hh]eckl(?:ing|ed))\s?[—–.-]*$/u;
/** A paragraph that is one bracket: `(Applause.)`, `[The bells were rung]`, `<AUDIENCE: Four more years!>`. */
const BRACKETED = /^(?:\([^()]{2,160}\)|\[[^[\]]{2,160}\]|<\p{Lu}[^<>]{2,160}>)\.?$/u;
/** Brackets that stand for words: what could not be heard, what was withheld, and who spoke through whom. */
const FOR_WORDS =
  /^[([<]\s?(?:.{0,20}(?:inaudible|unintelligible|indistinct|audio|crosstalk|sic|redacted|withheld|interpret|translat|inaudibl)|as\s)/i;

/** `Mr. HALE addressed the Chair.`: the record, and nobody's words. */
const ROSE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\.? [^.:;!?]{2,80} (?:addressed the Chair|rose|was recognized|took the (?:C|c)hair)\.$/u;

/** A line that tells what happened in the hall: nobody says it. */
const isInterjection = (text: string): boolean =>
  (text.length <= 90 && (INTERJECTING.test(text) || ROSE.test(text))) ||
  (BRACKETED.test(text) && !FOR_WORDS.test(text) && !isEndMark(text));

/** `**(INICIA VIDEO) **`: a direction that is set as a heading, with the marks of its type where they were not read. */
const isStageHeading = ({ role, body }: Draft): boolean =>
  role.kind === 'heading' && BRACKETED.test(body.text.replace(/[*_]/g, '').trim());

/** A draft of a transcript with what stands around it. */
interface LineContext {
  text: string;
  /** True where somebody speaks before it. */
  spokenBefore: boolean;
  /** True where another turn or another clock follows. */
  goesOn: boolean;
  /** True where the next draft begins a turn. */
  beforeLabel: boolean;
  /** True where the next draft is the full name of who speaks below it. */
  beforeName: boolean;
  /** True where it is not all that stands behind a label. */
  behindWords: boolean;
  /** True where the same line stands in what comes before the first turn. */
  isAnnounced: boolean;
}

/** What a line of a transcript is that nobody says; undefined where it is somebody's words. */
type LineRule = (line: LineContext) => Role | undefined;

const note = (purpose: Extract<Role, { kind: 'note' }>['purpose']): Role => ({ kind: 'note', purpose });

/** The first that knows a line decides. */
const rules: readonly LineRule[] = [
  ({ text }) => (isPageLine(text) ? { kind: 'omitted', reason: PAGE_NUMBER } : undefined),
  // Before the first words and after the last a clock says when it was held.
  ({ text, spokenBefore, goesOn }) => (spokenBefore && goesOn && isClockLine(text) ? note('clock') : undefined),
  ({ text }) => (isSubjectsLine(text) ? note('subjects') : undefined),
  ({ text, spokenBefore }) =>
    spokenBefore && (isInterjection(text) || isInsertLine(text)) ? note('interjection') : undefined,
  ({ text, spokenBefore, goesOn, beforeLabel, beforeName, behindWords, isAnnounced }) =>
    spokenBefore &&
    ((isAnnounced && behindWords) ||
      (beforeName && behindWords && isShort(text)) ||
      (goesOn && isHeadingLine(text, { beforeLabel, behindWords })))
      ? { kind: 'heading', depth: 2 }
      : undefined,
];

/** Where a transcript says that it ends: behind it nobody speaks. */
const findEnd = (drafts: readonly Draft[], lastTurn: number): number =>
  drafts.findIndex((draft, position) => position > lastTurn && isPlain(draft) && isEndMark(draft.body.text));

/**
 * Tells the lines of a transcript that are nobody's words: clocks and page numbers, headings, unlabelled interjections and
 * stage directions, what it is about, and whom to call.
 */
export function findLines(unread: Draft[]): Draft[] {
  const drafts = omitRunningHeads(closeAtAskers(closeAtInserts(partStamps(unread))));
  const firstTurn = drafts.findIndex((draft) => draft.label !== undefined);
  const lastTurn = drafts.findLastIndex((draft) => draft.label !== undefined);
  const announced = readAnnounced(drafts.slice(0, Math.max(firstTurn, 0)).map(({ body }) => body.text));
  const end = findEnd(drafts, lastTurn);
  const lastClock = drafts.findLastIndex((draft) => isPlain(draft) && isClockLine(draft.body.text));
  return drafts.map((draft, position) => {
    if (position > firstTurn && isStageHeading(draft)) return withRole(draft, note('interjection'));
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
          beforeName: announcesLabel(drafts[position + 1], drafts[position + 2]),
          behindWords: drafts[position - 1]?.body.text !== '',
          isAnnounced: announced.has(text),
        }),
      undefined,
    );
    return role === undefined ? draft : withRole(draft, role);
  });
}
