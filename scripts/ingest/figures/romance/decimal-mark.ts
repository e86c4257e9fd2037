/** What parts a number's fraction from it in a text: `4.5` in Mexico, `4,5` in Québec. */
export type DecimalMark = '.' | ',';

/** A number in digits, in any of the ways that Spanish and French texts write them. */
export const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?`;

const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}.,/:-])(?:${DIGITS})(?![\p{N}/:-]|[.,]\d)`, 'gu');
/** Behind a number, or before it: it measures, and is no section, version or time of day. */
const MEASURES = /^\s?(?:%|[$€£]|mill|por ciento|pour cent|de pesos|pesos|d[óo]l|euros|km)/u;
const IS_PRICE = /[$€£]\s?$/u;

/** What one number says of the mark by itself; nothing where it could be read either way. */
function markOf(digits: string, measures: boolean): DecimalMark | undefined {
  const [first, ...more] = [...digits.matchAll(/[.,]/g)].map(([mark]) => mark as DecimalMark);
  if (first === undefined) return undefined;
  const last = more.at(-1);
  if (last !== undefined) return last === first ? other(first) : last;
  if (/\s/.test(digits)) return first;
  const fraction = digits.slice(digits.indexOf(first) + 1);
  return fraction.length === 3 && !digits.startsWith('0') ? undefined : measures ? first : undefined;
}

const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');

/**
 * The mark that a document's numbers agree on; where none tells, that of the region its language is of. Nothing where they disagree.
 *
 * @param language BCP 47
 */
export function tellDecimalMark(texts: readonly string[], language: string): DecimalMark | undefined {
  const seen = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(NUMBER)].map(({ 0: digits, index }) =>
        markOf(
          digits,
          MEASURES.test(text.slice(index + digits.length, index + digits.length + 12)) ||
            IS_PRICE.test(text.slice(Math.max(0, index - 2), index)),
        ),
      ),
    ),
  );
  seen.delete(undefined);
  if (seen.size > 0) return seen.size === 1 ? [...seen][0] : undefined;
  return new Intl.Locale(language).region === undefined ? undefined : regional(language);
}

function regional(language: string): DecimalMark | undefined {
  const mark = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return mark === '.' || mark === ',' ? mark : undefined;
}

/** The value of a number in digits; undefined where its only mark may part a fraction or thousands. */
export function readDigits(digits: string, mark: DecimalMark | undefined): number | undefined {
  const marks = [...digits.matchAll(/[.,]/g)].map(([found]) => found as DecimalMark);
  const joined = digits.replace(/\s/g, '');
  const [first] = marks;
  if (first === undefined) return Number(joined);
  const own = markOf(digits, true);
  if (own !== undefined) return Number(joined.replaceAll(other(own), '').replace(own, '.'));
  // “1.500” is a number of thousands where the other mark parts fractions; else it may be either.
  return mark === other(first) ? Number(joined.replaceAll(first, '')) : undefined;
}
