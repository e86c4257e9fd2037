import type { Block } from '../../../src/record/block.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { isDay } from '../days/calendar.ts';
import { ANY_WEEKDAY } from '../days/month-names.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { findWrittenDay } from '../days/read-written-day.ts';
import { inAnyCase } from '../text/in-any-case.ts';

/** Blocks above the text, among which a day may stand by itself. */
const FIRST = 8;
const FULL = 'YYYY-MM-DD'.length;
/** Letters of a paragraph that is the text itself: below it a day is one that is told of. */
const OF_TEXT = 120;

/** What sets a day off at a title's end, or says that a talk was held on it: `Debates - Friday 22 March 1960`, `Conferencia del 5 de mayo de 2021`. */
const SET_OFF = new RegExp(
  String.raw`(?:(?:^|\s)[|•·–—-]\s?|[|•·:;([]\s?)(?:the |el |le )?(?:${ANY_WEEKDAY},? )?(?:the |el |le )?$`,
  'iu',
);
/** What may stand before it: a title that tells of a meeting is no record of it, `What I learned from the meeting of 5 May 1999`. */
const NAMES_ONLY = String.raw`(?!(?:what|how|why|when|where|who|after|before|since|remembering)(?!\p{L}))(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}.,’'-]*|of|the|and|de|la|del|los|las|du|des|rendu|[|:–—-])\s)*?`;
const HELD = new RegExp(
  inAnyCase(
    String.raw`^${NAMES_ONLY}(?:conferencia|rueda|versión|sesión|séance|sitting|débats?|debates?|conférence|press briefing|press conference|meeting|minutes|acta|procès-verbal|hansard|communiqué|communique|comunicado|compte[- ]rendu|relevé de décisions|conseil municipal|réunion|reunión)(?!\p{L})(?:[^.]*\s(?:of|on|del?|du)(?: día)?)? (?:${ANY_WEEKDAY},? )?(?:the |el |le )?$`,
  ),
  'u',
);
/** A meeting, or what is written of one, and its day behind a comma: `Meeting Notes — Port Council, August 13, 1999`. */
const OF_MEETING = new RegExp(
  inAnyCase(
    String.raw`^${NAMES_ONLY}(?:meeting|minutes|agenda|(?:work )?session|sitting|acta|sesión|orden del día|séance|procès-verbal|ordre du jour)(?!\p{L})[^.:?!]{0,90}, (?:${ANY_WEEKDAY},? )?$`,
  ),
  'u',
);
/** `September 23, 1999 Meeting Notes`: behind the day stands what is written of a meeting, and nothing else. */
const NOTES =
  /^,?(?: [|•·:–—-])? (?:\p{Lu}[\p{L}.&’'-]* ){0,5}?(?:(?:meeting|session|sitting|council|board|committee) )?(?:notes|minutes|agenda|transcript|meeting|session|sitting|hearing|press briefing|press conference)$/iu;
/** `1999-08-13`, which no sentence has. */
const ISO = /\d{4}-\d{2}-\d{2}/;
/** Behind it stands nothing, or what closes it. */
const CLOSES = /^\)?\]?\.?$/;

/** A day that is set off in a title. One that belongs to a sentence may be of anything: `Remembering 5 May 1999`. */
function dayOfTitle(title: string): { date: string; exact: string } | undefined {
  const iso = ISO.exec(title)?.[0];
  const found = iso !== undefined && isDay(iso) ? { date: iso, exact: iso } : findWrittenDay(title);
  if (found?.date.length !== FULL) return undefined;
  if (title.startsWith(found.exact) && NOTES.test(title.slice(found.exact.length))) return found;
  const at = title.lastIndexOf(found.exact);
  const before = title.slice(0, at);
  const isSetOff = [SET_OFF, HELD, OF_MEETING].some((pattern) => pattern.test(before));
  return isSetOff && CLOSES.test(title.slice(at + found.exact.length).trim()) ? found : undefined;
}

/** A line of its own that is a day, above what anybody says. */
function dayOfLine({ text }: { text: string }): string | undefined {
  const read = readDateLine(text.replace(/(?<![\s_*–—-])[\s_*–—-]+$/, ''));
  return read?.says === 'day' && read.date.length === FULL ? read.date : undefined;
}

/**
 * The day that only a title or a heading has, with its words; undefined where they have none, or two. What was held that day and when it was
 * written are one day there.
 */
export function readTitleDay(document: string, title: string, blocks: readonly Block[]): Sourced<string> | undefined {
  const begins = blocks.findIndex(
    (block) => block.kind === 'turn' || ('text' in block && block.kind !== 'heading' && block.text.length > OF_TEXT),
  );
  const head = blocks.slice(0, begins < 0 ? FIRST : Math.min(FIRST, begins));
  const isTalk = blocks.some(({ kind }) => kind === 'turn');
  const lines = head.flatMap((block) => {
    // Above a report a line may be of what is told there.
    const mayBe = block.kind === 'heading' || (block.kind === 'paragraph' && isTalk);
    const date = mayBe ? dayOfLine(block) : undefined;
    return date !== undefined && 'text' in block
      ? [{ date, evidence: { document, block: block.id, exact: block.text } }]
      : [];
  });
  const named = dayOfTitle(title);
  const days = new Set([...lines.map(({ date }) => date), ...(named ? [named.date] : [])]);
  const [value] = days;
  if (value === undefined || days.size > 1) return undefined;
  return lines.length > 0
    ? { value, basis: 'inferred', evidence: lines.map(({ evidence }) => evidence) }
    : { value, basis: 'inferred', note: `Its title says “${named?.exact ?? ''}”.` };
}
