import { anyOf } from '../../text/any-of.ts';
import type { Quantities } from '../../languages/quantities.ts';
import { DIGITS, readDigits, type DecimalMark } from './decimal-mark.ts';

/** A number in digits, words or both. */
export interface NumberRead {
  end: number;
  /** Absent where the digits can be read in two ways. */
  value?: number;
  /** What its last noun multiplies by: of `4 millones` a million; 1 without one. */
  times: number;
  /** `dos`, `nueve`: alone they seldom measure anything. */
  small: boolean;
  /** `20 y pico`: it is somewhat more. */
  andMore: boolean;
}

/** Reads the number that begins at an offset: `4 mil 500 millones`, `trente-deux`, `un millón y medio`. */
export type NumberReader = (text: string, at: number, mark: DecimalMark | undefined) => NumberRead | undefined;

/** A number while it is read: what stands before its last magnitude, its thousands, and what no noun multiplies yet. */
interface State {
  settled: number;
  thousands: number;
  loose?: { value: number; isWord: boolean };
  times: number;
}

const END = String.raw`(?![\p{L}\p{N}])`;

export function createNumberReader(words: Quantities): NumberReader {
  const sticky = (pattern: string) => new RegExp(`(?:${pattern})`, 'iuy');
  const word = sticky(`(?:${anyOf(Object.keys(words.words))})${END}`);
  const [digits, thousand, hundred, half, halfMore] = [
    DIGITS,
    words.thousand + END,
    words.hundred + END,
    words.half.before,
    words.half.behind + END,
  ].map(sticky) as [RegExp, RegExp, RegExp, RegExp, RegExp];
  const magnitudes = words.magnitudes.map(([noun, value]) => [sticky(`(?:${noun})${END}`), value] as const);
  const [gap, wordGap] = [sticky(String.raw`[\s-]`), sticky(String.raw`${words.wordJoint}|[\s-]`)];
  const more = sticky(String.raw`\s(?:${words.andMore})${END}`);
  const moreGap = sticky(
    String.raw`\s(?:de\s)?(?=(?:${[words.thousand, ...words.magnitudes.map(([noun]) => noun)].join('|')})${END})`,
  );
  const at = (pattern: RegExp, text: string, place: number): string | undefined => {
    pattern.lastIndex = place;
    return pattern.exec(text)?.[0];
  };

  /** Takes the part at `place` into the number; undefined where none stands there that goes on with it. */
  function take(text: string, place: number, state: State, mark?: DecimalMark): number | 'unclear' | undefined {
    const { loose } = state;
    const isFirst = state.settled === 0 && state.thousands === 0 && !loose;
    for (const [pattern, value] of isFirst ? [] : magnitudes) {
      const noun = at(pattern, text, place);
      if (noun === undefined || (state.settled > 0 && !loose && state.thousands === 0)) continue;
      const more = at(halfMore, text, place + noun.length) ?? '';
      state.settled += (state.thousands + (loose?.value ?? 0) + (more ? 0.5 : 0)) * value;
      Object.assign(state, { thousands: 0, loose: undefined, times: value });
      return noun.length + more.length;
    }
    const mil = at(thousand, text, place);
    if (mil !== undefined) {
      if (state.thousands > 0 || (loose && loose.value >= 1000)) return undefined;
      Object.assign(state, { thousands: (loose?.value ?? 1) * 1000, loose: undefined, times: 1000 });
      return mil.length;
    }
    const fraction = isFirst ? at(half, text, place) : undefined;
    if (fraction !== undefined) {
      state.loose = { value: 0.5, isWord: false };
      return fraction.length;
    }
    const named = at(word, text, place);
    if (named !== undefined) {
      const value = words.words[named.toLowerCase().replace(/\s/g, ' ')] ?? 0;
      const isHundred = at(hundred, text, place) !== undefined;
      if (!loose) state.loose = { value, isWord: true };
      else if (!loose.isWord) return undefined;
      else if (isHundred && loose.value > 1 && loose.value < 10) loose.value *= 100;
      else if (goesOn(loose.value, value)) loose.value += value;
      else return undefined;
      return named.length;
    }
    const printed = loose ? undefined : at(digits, text, place);
    if (printed === undefined) return undefined;
    const value = readDigits(printed, mark) ?? readThousands(text, place, printed);
    if (value === undefined) return 'unclear';
    if (!isFirst && (value >= 1000 || !Number.isInteger(value))) return undefined;
    state.loose = { value, isWord: false };
    return printed.length;
  }

  /** “2.500 millones” beside “2.4 %”: nobody writes a fraction with a nought at its end before a noun that multiplies. */
  function readThousands(text: string, place: number, printed: string): number | undefined {
    const behind = at(gap, text, place + printed.length);
    const next = place + printed.length + (behind?.length ?? 0);
    if (behind === undefined || !/^[1-9]\d{0,2}[.,]\d\d0$/.test(printed)) return undefined;
    const isMultiplied = magnitudes.some(([pattern]) => at(pattern, text, next) !== undefined);
    return isMultiplied ? Number(printed.replace(/[.,]/, '')) : undefined;
  }

  return (text, start, mark) => {
    const state: State = { settled: 0, thousands: 0, times: 1 };
    let end = start;
    let andMore = false;
    const open = (to: number): NumberRead => ({ end: to, times: 1, small: false, andMore });
    for (let place = start; ;) {
      const length = take(text, place, state, mark);
      if (length === 'unclear') return open(place + (at(digits, text, place)?.length ?? 1));
      if (length === undefined) break;
      end = place + length;
      const odd = at(more, text, end)?.length ?? 0;
      andMore ||= odd > 0;
      end += odd;
      const between = at(odd > 0 ? moreGap : state.loose?.isWord ? wordGap : gap, text, end);
      if (between === undefined) break;
      place = end + between.length;
    }
    if (end === start) return undefined;
    // “Un millón 900 barriles” leaves a thousand out, as people speak.
    if (state.settled > 0 && state.thousands === 0 && state.loose) return open(end);
    const value = Number((state.settled + state.thousands + (state.loose?.value ?? 0)).toPrecision(12));
    return { end, value, times: state.times, small: Boolean(state.loose?.isWord) && value <= 10, andMore };
  };
}

/** Whether a smaller number word adds to the one before it: `treinta y uno`, `cent deux`, `soixante et onze`. */
const goesOn = (before: number, value: number): boolean => {
  const ones = before % 100;
  if (ones === 0) return before >= 100 && value < 100;
  return ones % 10 === 0 && ones >= 20 && value < (ones === 60 || ones === 80 ? 20 : 10);
};
