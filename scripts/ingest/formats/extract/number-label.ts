const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** How a list counts: `1`, `a`, `A`, `i`, `I`, or `01`. */
export type NumberFormat = '1' | '01' | 'a' | 'A' | 'i' | 'I';

/** A number as a list shows it: 28 is `28`, `bb`, `xxviii`. */
export function formatNumber(number: number, format: NumberFormat): string {
  if (format === '1' || number < 1 || number > 9999) return String(number);
  if (format === '01') return String(number).padStart(2, '0');
  const small = /[ai]/i.exec(format)?.[0].toLowerCase() === 'a' ? toLetters(number) : toRoman(number);
  return format === format.toLowerCase() ? small : small.toUpperCase();
}

/** As word processors count: after z comes aa, then bb. */
const toLetters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

function toRoman(number: number): string {
  let [rest, letters] = [number, ''];
  for (const [sign, value] of ROMAN) {
    letters += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return letters;
}
