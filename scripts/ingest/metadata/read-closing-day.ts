import { hasTrait } from '../../../src/record/block-kinds.ts';
import type { Block } from '../../../src/record/block.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { isDay, makeDay } from '../days/calendar.ts';
import { ANY_MONTH, numberOfMonth } from '../days/month-names.ts';
import { findWrittenDay } from '../days/read-written-day.ts';

/** So many paragraphs from the end may close a text. */
const LAST = 14;

/** `Fait à Lyon, le`, `Done at Geneva this`, `Dado en Lima, a los`: what is signed says so. */
const DONE =
  /^(?:(?:fait|donné) (?:à|au|en)|done (?:at|in)|given (?:at|in|under)|signed (?:at|in|on)|dado en|hecho en|(?:passed|adopted|approved|enacted|ratified)(?:,? and (?:passed|adopted|approved|signed))? (?:on|this)|geschehen zu)(?!\p{L})/iu;
/** Before a day: nothing but places and small words. */
const BETWEEN = /^[\p{L}\p{M}\s,.’'()-]{0,80}$/u;

/** Behind it: another clause tells of it, `Passed on May 5, 1999, the law bans …`. */
const GOES_ON =
  /,\s(?:an?|the|this|that|it|its|he|she|they|we|el|la|los|las|le|les|l[’'])(?!\p{L})|\s(?:is|was|are|were|has|have|had|will|would|did)\s/iu;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, thirtieth: 30 };

/** `twenty-third` → 23 */
function readOrdinal(words: string): number {
  const [first = '', second] = words.toLowerCase().split(/[\s-]+/);
  const unit = ORDINALS.indexOf(second ?? first) + 1;
  return second === undefined ? unit || (TENS[first] ?? 0) : (TENS[first] ?? 0) + unit;
}

const ORDINAL = String.raw`(?:(?:twenty|thirty)[ -])?(?:${ORDINALS.join('|')}|thirtieth)`;
/** `this twenty-third day of January, A.D., 2024`, `this 23rd day of January 2024` */
const DAY_OF = new RegExp(
  String.raw`(?<!\p{L})(?:(?<word>${ORDINAL})|(?<number>\d{1,2})(?:st|nd|rd|th)?) day of (?<month>${ANY_MONTH}),?(?: A\.?D\.?,?)? (?<year>[12]\d{3})(?!\d)`,
  'iu',
);

function findDayOf(text: string): { date: string; exact: string } | undefined {
  const match = DAY_OF.exec(text);
  const { word, number, month = '', year = '' } = match?.groups ?? {};
  const named = numberOfMonth(month);
  if (!match || named === undefined) return undefined;
  const date = makeDay(Number(year), named, word === undefined ? Number(number) : readOrdinal(word));
  return isDay(date) ? { date, exact: match[0] } : undefined;
}

/** The day on which a text says at its end that it was signed or adopted, with its words; undefined where it says none, or two. */
export function readClosingDay(document: string, blocks: readonly Block[]): Sourced<string> | undefined {
  const prose = blocks.flatMap((block) => (block.kind === 'paragraph' && hasTrait(block, 'prose') ? [block] : []));
  const found = prose.slice(-LAST).flatMap(({ id, text }) => {
    const done = DONE.exec(text)?.[0];
    const day = done === undefined ? undefined : (findDayOf(text) ?? findWrittenDay(text));
    if (done === undefined || day?.date.length !== 'YYYY-MM-DD'.length) return [];
    const between = text.slice(done.length, text.indexOf(day.exact));
    const behind = text.slice(text.indexOf(day.exact) + day.exact.length);
    return BETWEEN.test(between) && !GOES_ON.test(behind)
      ? [{ date: day.date, evidence: { document, block: id, exact: day.exact } }]
      : [];
  });
  const [first] = found;
  if (!first || new Set(found.map(({ date }) => date)).size !== 1) return undefined;
  return { value: first.date, basis: 'inferred', evidence: found.map(({ evidence }) => evidence) };
}
