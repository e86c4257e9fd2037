import type { Quantities } from '../../languages/quantities.ts';
import { ANY_MONTH } from '../../days/month-names.ts';
import type { RomanceAmount } from './list-amounts.ts';

/** A bare number of four digits from 1800 to 2099 is taken for a year. */
const YEAR = /^(?:18|19|20)\d\d$/;
/** “En el año 2008, 532.000 empresas”: what has thousands goes on with no list of names, and is no part of one. */
const HAS_THOUSANDS = /\d[.,\s]\d{3}|\smil\s/;
/** A capital amid a sentence makes the number behind it part of a name; at its head it may be any word. */
const NAME = /(?<=[^.!?…»”"\n\s]\s)\p{Lu}[\p{L}\p{M}.’'-]*\s$/u;

/** Tells numbers that name, date or order something, and measure nothing. Money and shares always measure. */
export function createNameTeller({
  label,
  base,
  perBase,
  beforeHour,
  articles,
  noMeasure,
  ofMonth,
  joints,
}: Quantities): (text: string, amount: RomanceAmount) => boolean {
  const labelled = (list: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${label})\s${list}$`, 'iu');
  const [isLabel, isListed] = [labelled(''), labelled(String.raw`(?:\d+(?:,\s|\s(?:${joints.and}|${joints.to})\s))*`)];
  const behindNumber = new RegExp(String.raw`^(?:${noMeasure}|${ofMonth}${ANY_MONTH}|[-‐‑/:°)]|\.\d|,\d)`, 'iu');
  // “45 casos por 100 000 habitantes”: what a rate is of.
  const isBase = new RegExp(String.raw`^(?:${base})$`, 'iu');
  const behindRate = new RegExp(String.raw`\d[^.;:]{0,30}\s(?:${perBase})\s$`, 'iu');
  const [isAtHour, isOfSeveral] = [beforeHour, articles].map(
    (words) => new RegExp(String.raw`(?<!\p{L})(?:${words})\s$`, 'iu'),
  ) as [RegExp, RegExp];
  return (text, { start, number: [from, to], unit, hasNoun, quantity: { least = 0, about } }) => {
    if (unit !== undefined) return false;
    const [printed, before] = [text.slice(from, to), text.slice(Math.max(0, from - 48), from)];
    if (isBase.test(printed) && behindRate.test(before)) return true;
    if (hasNoun) return false;
    if (least <= 24 && isAtHour.test(before)) return true;
    // “Más de 2000 personas”, “des 2000 familles” are as many.
    const isMany = isOfSeveral.test(before) || (start < from && (about === true || least > 0));
    if ((YEAR.test(printed) && !isMany) || behindNumber.test(text.slice(to, to + 24))) return true;
    return (
      (HAS_THOUSANDS.test(printed) ? isLabel : isListed).test(before) ||
      (!HAS_THOUSANDS.test(printed) && NAME.test(text.slice(Math.max(0, start - 40), start)))
    );
  };
}
