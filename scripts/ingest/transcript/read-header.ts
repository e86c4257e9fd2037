import type { Occurred } from '../../../src/record/document.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { cutDraft, isPlain, withRole, type Draft } from '../text/draft.ts';
import { isByline } from '../classify/read-byline.ts';
import { isDay } from '../days/calendar.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { findPlaceLines } from './find-place-lines.ts';
import { parseClock } from '../days/read-clock.ts';
import { readHeldDay } from './read-held-day.ts';
import { readMedium } from '../classify/read-medium.ts';
import { isEndMark } from '../classify/is-end-mark.ts';

/** A line that only leads elsewhere: to slides, to a recording. */
const ATTACHMENT = /^[^.!?]{0,120}https?:\/\/\S+$/;
const LONGEST_HEADER_LINE = 90;

interface Header {
  drafts: Draft[];
  occurred: Occurred;
}

/** A paragraph whose forced breaks part short lines → a draft a line. */
function splitLines(draft: Draft): Draft[] {
  const { text } = draft.body;
  if (!isPlain(draft) || !text.includes('\n') || text.length > 3 * LONGEST_HEADER_LINE) return [draft];
  return [...text.matchAll(/[^\n]+/g)].map((match) => cutDraft(draft, match.index, match.index + match[0].length));
}

const isHeaderLine = (draft: Draft): boolean =>
  isPlain(draft) &&
  draft.body.text.length <= LONGEST_HEADER_LINE &&
  (parseClock(draft.body.text) !== undefined || !endsSentence(draft.body.text));

/** One line of the head: which field it fills, and with what. A place is told by what stands around it. */
function readHeadLine(line: string, isPlace: boolean): { field: string; part: Partial<Occurred> } | undefined {
  const clock = parseClock(line);
  if (clock)
    return {
      field: 'occurred.start',
      part: { start: clock.time, ...(clock.timezone ? { timezone: clock.timezone } : {}) },
    };
  const medium = readMedium(line);
  if (medium !== undefined) return { field: 'occurred.medium', part: { medium } };
  const date = readDateLine(line);
  if (date && isDay(date.date)) return { field: 'occurred.date', part: { date: date.date } };
  if (isByline(line)) return { field: 'byline', part: {} };
  return isPlace ? { field: 'occurred.place', part: { place: line } } : undefined;
}

function readHead(drafts: Draft[], firstTurn: number): Header {
  const head = drafts.slice(0, firstTurn).flatMap(splitLines);
  const isPlace = findPlaceLines(head.map((draft) => (isHeaderLine(draft) ? draft.body.text : undefined)));
  let occurred: Occurred = {};
  const read = head.map((draft, position) => {
    const line = isHeaderLine(draft) ? readHeadLine(draft.body.text, isPlace[position] === true) : undefined;
    if (line === undefined) return draft;
    const place = [occurred.place, line.part.place].filter((part) => part !== undefined).join(', ');
    occurred = { ...occurred, ...line.part, ...(place === '' ? {} : { place }) };
    return withRole(draft, { kind: 'metadata', field: line.field });
  });
  const title = head.find(({ role }) => role.kind === 'metadata' && role.field === 'title')?.body.text;
  const heldOn = occurred.date === undefined && title !== undefined ? readHeldDay(title) : undefined;
  return {
    drafts: [...read, ...drafts.slice(firstTurn)],
    occurred: { ...occurred, ...(heldOn !== undefined && { date: heldOn }) },
  };
}

function readTail({ drafts, occurred }: Header): Header {
  const tail = [...drafts];
  let end: Partial<Occurred> = {};
  for (let position = tail.length - 1; position >= 0; position--) {
    const draft = tail[position] as Draft;
    if (draft.role.kind === 'omitted' || draft.role.kind === 'note') continue;
    const clock = isPlain(draft) ? parseClock(draft.body.text) : undefined;
    if (clock && end.end === undefined) {
      end = { end: clock.time, ...(clock.timezone && !occurred.timezone ? { timezone: clock.timezone } : {}) };
      tail[position] = withRole(draft, { kind: 'metadata', field: 'occurred.end' });
    } else if (isPlain(draft) && isEndMark(draft.body.text)) {
      tail[position] = withRole(draft, { kind: 'omitted', reason: 'a mark that the transcript ends' });
    } else if (isPlain(draft) && ATTACHMENT.test(draft.body.text)) {
      tail[position] = withRole(draft, { kind: 'note', purpose: 'other' });
    } else break;
  }
  return { drafts: tail, occurred: { ...occurred, ...end } };
}

/** Reads place, date, clock and medium from the lines before the first turn, and the end from those after the last. */
export function readHeader(drafts: Draft[]): Header {
  const firstTurn = drafts.findIndex((draft) => draft.label !== undefined);
  return firstTurn < 0 ? { drafts, occurred: {} } : readTail(readHead(drafts, firstTurn));
}
