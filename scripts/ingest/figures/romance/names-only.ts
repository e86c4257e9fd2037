import type { Quantities } from '../../languages/quantities.ts';
import { ANY_MONTH } from '../../days/month-names.ts';
import type { RomanceAmount } from './list-amounts.ts';

/** A bare number of four digits from 1800 to 2099 is taken for a year. */
const YEAR = /^(?:18|19|20)\d\d$/;
/** A capital amid a sentence makes the number behind it part of a name; at its head it may be any word. */
const NAME = /(?<=[^.!?…»”"\n\s]\s)\p{Lu}[\p{L}\p{M}.’'-]*\s$/u;

/** Tells numbers that name, date or order something, and measure nothing. Money and shares always measure. */
export function createNameTeller({
  label,
  noMeasure,
  ofMonth,
  joints,
}: Quantities): (text: string, amount: RomanceAmount) => boolean {
  const isLabel = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${label})\s(?:\d+(?:,\s|\s(?:${joints.and}|${joints.to})\s))*$`,
    'iu',
  );
  const behindNumber = new RegExp(String.raw`^(?:${noMeasure}|${ofMonth}${ANY_MONTH}|[-‐‑/:°)]|\.\d|,\d)`, 'iu');
  return (text, { start, number: [from, to], unit, hasNoun }) => {
    if (unit !== undefined || hasNoun) return false;
    if (YEAR.test(text.slice(from, to)) || behindNumber.test(text.slice(to, to + 24))) return true;
    return (
      isLabel.test(text.slice(Math.max(0, from - 48), from)) || NAME.test(text.slice(Math.max(0, start - 40), start))
    );
  };
}
