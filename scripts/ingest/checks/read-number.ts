const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const word = `(?:${[...small, ...tens, 'a', 'dozen', 'hundred', 'thousand'].join('|')})`;

/** A number in figures or in words, as the source of an expression: `155`, `1,240`, `a hundred and fifty-five`. */
export const numberPattern = `\\d{1,3}(?:,\\d{3})+|\\d+|${word}(?:(?:[ \\u00a0-]|[ \\u00a0]and[ \\u00a0])${word})*`;

/** Its value; undefined of words that are none together: `a`. */
export function readNumber(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''));
  let thousands = 0;
  let value = 0;
  for (const one of written.toLowerCase().split(/[\s-]+/)) {
    if (one === 'thousand') [thousands, value] = [Math.max(value, 1) * 1000, 0];
    else if (one === 'hundred' || one === 'dozen') value = Math.max(value, 1) * (one === 'dozen' ? 12 : 100);
    else if (tens.includes(one)) value += (tens.indexOf(one) + 2) * 10;
    else value += small.indexOf(one) + 1;
  }
  return thousands + value || undefined;
}
