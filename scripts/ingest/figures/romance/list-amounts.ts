import type { Figure } from '../../../../src/record/figure.ts';
import type { Quantities } from '../../languages/quantities.ts';
import type { DecimalMark } from './decimal-mark.ts';
import { createNumberLister, type PlainNumber } from './list-numbers.ts';
import { createQualifierReader } from './read-qualifier.ts';

/** A number or a range of a text, with what is said of its size and, where it is money or a share, its unit. */
export interface RomanceAmount {
  /** From the words that qualify it. */
  start: number;
  end: number;
  /** Where the number itself begins, and ends with its own unit. */
  number: [number, number];
  quantity: Figure['quantity'];
  unit?: string;
  hedged: boolean;
  small: boolean;
  /** Whether what it counts stands behind `de`: `millones de`. */
  hasNoun: boolean;
  /** Whether it may: `1.000.000 de`, `20 y pico de`. */
  mayJoin: boolean;
}

type Joint = 'range' | 'either' | 'apart' | 'unclear';
/** Of two numbers with “or” between them the larger one is at most so many times the other: “dos o 300” leaves a word out. */
const FARTHEST = 5;
/** Of two with a comma between them, as people say them: “20, 22 millones”. */
const FARTHEST_SPOKEN = 1.5;

/** Lists what may measure something, in order, with the words of one language: dates and numbers that only name are still among it. */
export function createAmountLister(
  words: Quantities,
): (text: string, mark: DecimalMark | undefined) => RomanceAmount[] {
  const listNumbers = createNumberLister(words);
  const readQualifier = createQualifierReader(words);
  const { to, and, or, between, from } = words.joints;
  const joint = new RegExp(String.raw`^(?:\s?[-–]\s?|\s(?:${to}|(?<and>${and})|(?<or>${or}))\s|(?<comma>,\s))$`, 'u');
  const isNamed = new RegExp(String.raw`(?<![\p{L}\d])(?:${words.label}|${words.joints.the})\s?$`, 'iu');
  const isBetween = new RegExp(String.raw`(?<!\p{L})(?:${between})\s$`, 'iu');
  const isFrom = new RegExp(String.raw`(?<!\p{L})(?:${from})\s?$`, 'iu');

  /** How two numbers that follow each other belong together; undefined where they don't. */
  function jointOf(text: string, first: PlainNumber, second: PlainNumber): Joint | undefined {
    const found = joint.exec(text.slice(first.end, second.start));
    if (!found || [first, second].some(({ vague, andMore }) => vague || andMore)) return undefined;
    if (first.unit !== undefined && first.unit !== second.unit) return undefined;
    // “500 millions ou 5 p. 100”: what is counted in millions is no share.
    if (first.unit === undefined && first.times > 1 && second.unit === 'percent') return undefined;
    const lead = text.slice(Math.max(0, first.start - 12), first.start);
    if (found.groups?.['comma'] !== undefined) return isNamed.test(lead) ? undefined : spokenJoint(first, second);
    if (found.groups?.['and'] !== undefined) return isBetween.test(lead) ? 'range' : 'apart';
    // “15 o 20 barcos” are so many or so many of the same; shares and sums may each be of something else.
    const isOr = found.groups?.['or'] !== undefined;
    if (isFrom.test(lead) || (isOr && (second.unit !== undefined || second.small))) return 'apart';
    return isOr ? 'either' : 'range';
  }

  /** “20, 22 millones”: so many or so many. With a sign of shares the comma may as well be the number’s own. */
  function spokenJoint(first: PlainNumber, second: PlainNumber): Joint | undefined {
    const base = second.value / second.times;
    const isNear = first.value < base && base <= first.value * FARTHEST_SPOKEN;
    if (!isNear || first.times > 1 || first.unit !== undefined) return undefined;
    if (second.unit === 'percent') return 'unclear';
    return second.times >= 1000 ? 'either' : undefined;
  }

  /** The number with the words that qualify it. A bound takes the other side away. */
  function describe(
    text: string,
    { start, end, unit, small, times, value, vague, andMore }: PlainNumber,
    [least, most]: [number, number],
  ): RomanceAmount {
    const qualified = readQualifier(text, start, end);
    const { about, hedged, side } = qualified;
    return {
      start: qualified.start,
      end: qualified.end,
      number: [start, end],
      quantity: {
        ...(side !== 'most' && { least }),
        ...(side !== 'least' && !vague && !andMore && { most }),
        ...((about || vague || andMore) && { about: true }),
      },
      ...(unit !== undefined && { unit }),
      hedged,
      small,
      hasNoun: times >= 1e6 || vague,
      mayJoin: andMore || value >= 1e6,
    };
  }

  return (text, mark) => {
    const numbers = listNumbers(text, mark);
    const amounts: RomanceAmount[] = [];
    for (let i = 0; i < numbers.length; i += 1) {
      const [first, second] = [numbers[i], numbers[i + 1]];
      if (!first) continue;
      const how = second && jointOf(text, first, second);
      if (how === 'unclear') {
        i += 1;
        continue;
      }
      if (!how) {
        amounts.push(describe(text, first, [first.value, first.value]));
        continue;
      }
      // “5 a 10 millones”, “mil 800 a 3 mil millones”: the noun and the unit are both numbers'.
      const isShort = first.times === 1 || (first.times < 1e6 && second.times >= 1e6);
      const isShared = isShort && first.unit === undefined && first.value < second.value / second.times;
      const low = isShared ? first.value * second.times : first.value;
      if (how !== 'apart' && low < second.value && (how === 'range' || low * FARTHEST >= second.value)) {
        amounts.push(describe(text, { ...second, start: first.start, small: false }, [low, second.value]));
        i += 1;
      } else {
        const unit = first.unit ?? second.unit;
        amounts.push(describe(text, { ...first, ...(unit !== undefined && { unit }) }, [low, low]));
      }
    }
    return amounts;
  };
}
