import type { Amount } from './list-amounts.ts';

/** Words that a number behind them only names: `section 5`, `page 3`, `number three`. */
const LABELS =
  /(?<![\p{L}\p{N}])(?:sections?|subsections?|pages?|numbers?|nos?\.|chapters?|articles?|tiers?|phases?|levels?|types?|grades?|days?|ages?|aged|rooms?|routes?|highways?|figures?|steps?|paragraphs?|parts?|volumes?|titles?|stages?|lines?|points?|questions?|items?|sizes?|channels?|flights?|districts?|ranked|top|first|last|next|past|previous|these|those|other|both|form|rule|order|proclamation|amendments?|executive order|category|class|group|units?|version|step|week|year|month|quarter|scene|lot|gate|pier)\s$/iu;
/** Of those, words that may stand before a counted number of things. */
const ORDERING = /(?<!\p{L})(?:top|first|last|next|past|previous|these|those|other|both)\s$/iu;

/** Small words with a capital at the head of a sentence; any other capital before a number makes it part of a name. */
const OPENERS =
  /(?<!\p{L})(?:The|A|An|In|On|At|Of|By|With|For|From|To|As|And|But|Or|So|Some|All|Only|Just|About|Around|Over|More|Than|Nearly|Almost|Approximately|Roughly|Today|Now|Our|Their|His|Her|Its|My|Your|These|Those|That|This|We|They|I|He|She|It|There|Another|Additional|An additional|Up|At least|Least|Currently|Already|Yes|No|Well|Including|Provide|Create|Delivers?|Provides?|Creates?|Invests?|Investing|Providing|Creating|Allocates?|Secured?|Appropriates?|Announc(?:es|ed|ing)|Awards?|Awarded)\s$/u;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const BEFORE_DAY = new RegExp(String.raw`(?<!\p{L})${MONTH}\.?\s$`, 'u');
const AFTER_NUMBER = new RegExp(
  String.raw`^[\u00ad\u200b-\u200f\u2060\ufeff]{0,3}(?:(?:st|nd|rd|th)(?!\p{L})|[-‐‑/:°(]|\s?[’']?s(?!\p{L})|\s(?:o[’']clock|[ap]\.?m\.?(?!\p{L}))|\s(?:of\s)?${MONTH}(?!\p{L})` +
    String.raw`|\s(?:U\.S\.C|C\.F\.R|CFR|USC|Fed\.|F\.R|FR(?!\p{L})|Stat\.|U\.S\.\s\d)|\s?x(?!\p{L})|\.\d|,\d)`,
  'iu',
);

/** A bare number of four digits from 1800 to 2099 is taken for a year. */
const YEAR = /^(?:18|19|20)\d\d$/;
/** “one in 10 Americans”, “nine out of 10” */
const SHARE_BEFORE = /(?:\d|\p{L})\s(?:in|out of)(?: every)?\s$/iu;
const SMALL_COUNT = /(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)\s(?:in|out of)(?: every)?\s$/i;

/** “12.3 per 100,000 people”: what a rate is of. */
const BASE =
  /^(?:1,000|10{2,6}|10,000|100,000|1,000,000|(?:10{0,2}|one|ten|a) ?(?:hundred )?(?:thousand|million)|(?:one|a) hundred)$/i;
const BEFORE_BASE = /(?:\d|\p{L})[^.;:]{0,30}\s(?:per|(?:for|in|out of|of)\s(?:every|each))\s$/iu;

/** True for numbers that name, date or order something, and measure nothing. Money and shares always measure. */
export function namesOnly(text: string, { start, number, end, printed, unit, vague }: Amount): boolean {
  if (unit !== undefined || vague) return false;
  const before = text.slice(Math.max(0, number - 40), number);
  const behind = text.slice(end, end + 16);
  if (BASE.test(text.slice(number, end)) && BEFORE_BASE.test(before)) return true;
  if (BEFORE_DAY.test(before) || AFTER_NUMBER.test(behind)) return true;
  if (/^911$/.test(printed) || (YEAR.test(printed) && end - number === printed.length)) return true;
  if (LABELS.test(before) && !ORDERING.test(before)) return true;
  if (SHARE_BEFORE.test(before) && SMALL_COUNT.test(before)) return true;
  // What qualifies a number may open the sentence: “Perhaps 40 ships”.
  const name = text.slice(Math.max(0, start - 40), start);
  return /(?<!\p{L})\p{Lu}[\p{L}.’'-]*\s$/u.test(name) && !OPENERS.test(name);
}
