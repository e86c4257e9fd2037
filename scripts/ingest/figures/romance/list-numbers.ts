import { anyOf } from '../../text/any-of.ts';
import type { Quantities } from '../../languages/quantities.ts';
import type { DecimalMark } from './decimal-mark.ts';
import { createNumberReader, type NumberRead } from './read-number.ts';

/** One number of a text with the unit that it brings. */
export interface PlainNumber {
  /** From its sign of money. */
  start: number;
  end: number;
  value: number;
  unit?: string;
  /** What its last noun multiplies by; 1 without one. */
  times: number;
  /** `dos`: alone it seldom measures anything. */
  small: boolean;
  /** `miles`: says only how large. */
  vague: boolean;
  /** `20 y pico`: it is somewhat more. */
  andMore: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: '$', US$: 'USD', USD: 'USD', CA$: 'CAD', C$: 'CAD', CAD: 'CAD', MX$: 'MXN', MXN: 'MXN', '€': 'EUR', EUR: 'EUR', '£': 'GBP',
}; // prettier-ignore
const SIGN = anyOf(Object.keys(SIGNS)).replaceAll('$', String.raw`\$`);
/** Behind a number that is part of a date, a name, a number of telephone, or is written in a way that is not known. */
const GOES_ON = /^(?:[.,:/]\d|\s\d|[’'_/]|[-‐‑]?\p{L}|[-‐‑]\d+[-‐‑])/u;

/** Lists the numbers of a text in order, with the words of one language. */
export function createNumberLister(words: Quantities): (text: string, mark: DecimalMark | undefined) => PlainNumber[] {
  const readNumber = createNumberReader(words);
  const firstWords = anyOf([...Object.keys(words.words), words.thousand, words.half.before]);
  const begins = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}.,/#@:_$€£‐‑-]|\d[ \u00a0\u202f]|(?<!(?<!\p{L})(?:d|qu))[’'])(?:(?<sign>${SIGN})\s?)?(?=\d|${firstWords})`,
    'giu',
  );
  const vagues = words.vague.map(
    ([noun, value]) =>
      [new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}-]|\d\s)(?:${noun})(?=\s(?:de\s|d[’']))`, 'giu'), value] as const,
  );
  const units = words.units.map(({ pattern, unit, times = 1 }) => ({
    behind: new RegExp(String.raw`^(?:${pattern})(?![\p{L}\p{N}])`, 'u'),
    unit,
    times,
  }));

  // “2 billones” may be either of two numbers.
  const unsure = new RegExp(String.raw`^\s(?:${words.unsureMagnitudes})(?!\p{L})`, 'iu');
  // What stands behind a noun that multiplies goes on with a number that is not known: “el millón 700 barriles”.
  const nounBefore = new RegExp(
    String.raw`(?<!\p{L})(?:(?:${words.unsureMagnitudes})(?:\s(?:${words.joints.and}))?|${[words.thousand, ...words.magnitudes.map(([noun]) => noun)].join('|')})\s$`,
    'iu',
  );
  const hundredths = new RegExp(
    String.raw`^(?:\s(?:con|y|et))?\s(?<count>\d{1,2}|${anyOf(Object.keys(words.words))})\s(?:${words.hundredths})(?![\p{L}])`,
    'iu',
  );
  // “20 pesos con 15” leaves out what the last number is of; “un peso competitivo” is a currency, and no sum.
  const goesOnLoose = new RegExp(
    String.raw`^\s(?:con|avec)\s(?:\d|(?:${anyOf(Object.keys(words.words))})(?!\p{L}))`,
    'iu',
  );
  const isDescribed = new RegExp(String.raw`^\s(?!(?:${words.per}|${words.behindOne})(?!\p{L}))\p{Ll}`, 'u');

  /** “17 pesos con 80 centavos”: the words behind a sum that add to it. */
  function readHundredths(text: string, at: number): { value: number; length: number } | undefined {
    const found = hundredths.exec(text.slice(at, at + 40));
    const count = found?.groups?.['count']?.toLowerCase();
    if (!found || count === undefined) return undefined;
    return { value: (words.words[count] ?? Number(count)) / 100, length: found[0].length };
  }

  function isNoSum({ value, times, small }: NumberRead, unit: string, behind: string): boolean {
    if (unit === 'percent') return false;
    return (times === 1 && goesOnLoose.test(behind)) || (small && value === 1 && isDescribed.test(behind));
  }

  function unitBehind(text: string, at: number): { unit: string; times: number; length: number } | undefined {
    for (const { behind, unit, times } of units) {
      const found = behind.exec(text.slice(at, at + 40))?.[0];
      if (found !== undefined) return { unit, times, length: found.length };
    }
    return undefined;
  }

  function* exactNumbers(text: string, mark: DecimalMark | undefined): Generator<PlainNumber> {
    let from = 0;
    for (const { 0: lead, index, groups } of text.matchAll(begins)) {
      const at = index + lead.length;
      const number = at < from ? undefined : readNumber(text, at, mark);
      if (!number) continue;
      from = number.end;
      const own = unitBehind(text, number.end);
      const behind = text.slice(number.end, number.end + 12);
      if (
        number.value === undefined ||
        nounBefore.test(text.slice(Math.max(0, at - 15), at)) ||
        unsure.test(behind) ||
        (!own && GOES_ON.test(behind))
      )
        continue;
      const unit = own && own.unit !== '$' ? own.unit : (SIGNS[groups?.['sign']?.toUpperCase() ?? ''] ?? own?.unit);
      const stop = number.end + (own?.length ?? 0);
      const more = own && unit !== 'percent' ? readHundredths(text, stop) : undefined;
      from = stop + (more?.length ?? 0);
      if (own && !more && isNoSum(number, own.unit, text.slice(stop, stop + 40))) continue;
      yield {
        start: index,
        end: from,
        value: Number((number.value * (own?.times ?? 1) + (more?.value ?? 0)).toPrecision(12)),
        ...(unit !== undefined && { unit }),
        times: number.times,
        small: number.small,
        vague: false,
        andMore: number.andMore,
      };
    }
  }

  function vagueNumbers(text: string, taken: readonly PlainNumber[]): PlainNumber[] {
    const found: PlainNumber[] = [];
    for (const [noun, value] of vagues)
      for (const { 0: printed, index } of text.matchAll(noun)) {
        const own = unitBehind(text, index + printed.length);
        const end = index + printed.length + (own?.length ?? 0);
        if ([...taken, ...found].some((other) => other.start < end && index < other.end)) continue;
        // “2 billones 640 mil millones”: of a number that was left open, not some millions.
        if (nounBefore.test(text.slice(Math.max(0, index - 15), index))) continue;
        found.push({
          start: index,
          end,
          value,
          ...(own && { unit: own.unit }),
          times: value,
          small: false,
          vague: true,
          andMore: false,
        });
      }
    return found;
  }

  return (text, mark) => {
    const exact = [...exactNumbers(text, mark)];
    return [...exact, ...vagueNumbers(text, exact)].sort((a, b) => a.start - b.start);
  };
}
