import type { Figure } from '../../../src/record/figure.ts';
import { anyOf } from '../text/any-of.ts';
import { amountPattern, isSmallWord, readAmount, readVagueAmount, VAGUE_AMOUNT } from './numbers.ts';
import { readQualifier } from './qualifiers.ts';
import { readOwnUnit } from './own-unit.ts';

/** A number in a text, with what is said of its size and, where it is money or a share, its unit. */
export interface Amount {
  /** From the words that qualify it. */
  start: number;
  /** Behind the number, its magnitude and the unit that it brings. */
  end: number;
  quantity: Figure['quantity'];
  /** `USD`, `percent`: what needs no noun. */
  unit?: string;
  /** Claimed with doubt, by its qualifier. */
  hedged: boolean;
  /** Where the number itself begins, its sign of money included. */
  number: number;
  /** The first number as printed. */
  printed: string;
  /** `millions of`: the counted noun stands behind an “of”. */
  vague: boolean;
  /** `one` to `ten`, with no magnitude. */
  small: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD', US$: 'USD', C$: 'CAD', CA$: 'CAD', CAD$: 'CAD', A$: 'AUD', MX$: 'MXN', '€': 'EUR', '£': 'GBP', '¥': 'JPY', USD: 'USD', CAD: 'CAD', EUR: 'EUR',
}; // prettier-ignore
const SIGN = anyOf(Object.keys(SIGNS)).replaceAll('$', String.raw`\$`);

const joint = (group: string) => String.raw`(?<${group}>\s?[-–]\s?|\s(?:to|and|or|through)\s)`;
/** What is not seen and parts no word: soft hyphens, joiners, marks of direction. */
const JOINERS = String.raw`[\u00ad\u200b-\u200f\u2060\ufeff]{0,3}`;
/** What a number, a number word or a sign of money begins with: tried first, since it is cheap and seldom holds. */
const BEGINS = String.raw`(?=[\d$€£¥abcdefhmnostu])`;
const AMOUNT = new RegExp(
  String.raw`${BEGINS}(?<!(?:[\p{L}\p{N}.,/#@:\[_$€£¥‐‑-]|\p{L}[–−])${JOINERS})(?:` +
    `(?<sign>${SIGN})[ \u00a0]?${amountPattern('cost', true)}` +
    `(?:${joint('costJoint')}(?<costSign>${SIGN})?${amountPattern('costMost', true)})?|` +
    `${amountPattern('count', false)}(?<percent>%| percent)?(?:${joint('countJoint')}${amountPattern('countMost', false)})?|` +
    String.raw`(?<vague>${VAGUE_AMOUNT})(?=\s(?:of|more)\s))(?![\p{L}\p{N}])`,
  'giu',
);

/** Every number of a text that may measure something, in order: dates, times and numbers that only name are still among them. */
export const listAmounts = (text: string): Amount[] =>
  [...text.matchAll(AMOUNT)].flatMap((match) => readMatch(text, match));

function readMatch(text: string, { 0: whole, index, groups = {} }: RegExpExecArray): Amount[] {
  const g: Record<string, string | undefined> = groups;
  const end = index + whole.length;
  if (g.vague !== undefined) {
    const amount = describe(text, [index, end], g.vague, undefined, { about: true, least: readVagueAmount(g.vague) });
    return [{ ...amount, vague: true }];
  }
  const name = g.sign === undefined ? 'count' : 'cost';
  const unit = g.sign === undefined ? undefined : SIGNS[g.sign.toUpperCase()];
  const [first = '', times, between, second, lastTimes] = ['', 'Times', 'Joint', 'Most', 'MostTimes'].map(
    (part) => g[name + part],
  );
  if (between === undefined || second === undefined) return [describeOne(text, [index, end], first, times, unit)];
  const range: Value[] = [
    { printed: first, value: readAmount(first, times ?? lastTimes) },
    { printed: second, value: readAmount(second, lastTimes) },
  ];
  const [low, high] = range.map(({ value }) => value) as [number, number];
  const before = text.slice(Math.max(0, index - 12), index);
  const isEither = between.trim() === 'or' && isOneOf(g, text.slice(index, end), text.slice(end, end + 40), low, high);
  if (isRange(between.trim(), before, low, high) || (isEither && !/\bfrom\s$/i.test(before)))
    return [describe(text, [index, end], first, unit, { least: low, most: high })];
  // “from 5 to 10 percent” and “$5 and $10” are two values.
  const cut = index + whole.indexOf(between, first.length);
  const ahead = cut + between.length;
  const later = describeOne(text, [ahead, end], second, lastTimes, g.costSign && SIGNS[g.costSign.toUpperCase()]);
  const earlier = describeOne(text, [index, cut], first, times, unit);
  return [earlier.unit === undefined && later.unit !== undefined ? { ...earlier, unit: later.unit } : earlier, later];
}

interface Value {
  printed: string;
  value: number;
}

function isRange(between: string, before: string, low: number, high: number): boolean {
  if (low >= high || between === 'or' || /\bfrom\s$/i.test(before)) return false;
  return between === 'and' ? /\bbetween\s$/i.test(before) : true;
}

/** Of two numbers with “or” between them the larger one is at most so many times the other: “two or 300” leaves a word out. */
const FARTHEST = 5;
const YEAR = /^(?:18|19|20)\d\d$/;

/** “15 or 20 agencies” are so many or so many of the same; shares and sums may each be of something else, and years are two. */
function isOneOf(
  { sign, percent, countMost = '', countMostTimes }: Record<string, string | undefined>,
  printed: string,
  behind: string,
  low: number,
  high: number,
): boolean {
  if (sign !== undefined || percent !== undefined || readOwnUnit(printed, behind) !== undefined) return false;
  if ((isSmallWord(countMost) || YEAR.test(countMost)) && countMostTimes === undefined) return false;
  return low < high && high <= low * FARTHEST;
}

function describeOne(
  text: string,
  [start, end]: [number, number],
  printed: string,
  times: string | undefined,
  unit: string | undefined,
): Amount {
  const value = readAmount(printed, times);
  const amount = describe(text, [start, end], printed, unit, { least: value, most: value });
  return { ...amount, small: isSmallWord(printed) && times === undefined };
}

/** The number with its unit and the words that qualify it. A bound takes the other side away. */
function describe(
  text: string,
  [number, to]: [number, number],
  printed: string,
  given: string | undefined,
  quantity: Figure['quantity'],
): Amount {
  const own = given === undefined ? readOwnUnit(text.slice(number, to), text.slice(to, to + 40)) : undefined;
  const { start, end, about, hedged, side } = readQualifier(text, number, to + (own?.length ?? 0));
  const { least, most } = quantity;
  const unit = given ?? own?.unit;
  return {
    start,
    end,
    quantity: {
      ...(least !== undefined && side !== 'most' && { least }),
      ...(most !== undefined && side !== 'least' && { most }),
      ...((about || quantity.about) && { about: true }),
    },
    ...(unit !== undefined && { unit }),
    hedged,
    number,
    printed,
    vague: false,
    small: false,
  };
}
