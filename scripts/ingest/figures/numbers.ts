import { anyOf } from '../text/any-of.ts';

/** What a number word stands for. */
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  dozen: 12,
};
const WRITTEN_MAGNITUDE = 'hundred|thousand|million|billion|trillion|dozen';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const WORDS = `(?:${TENS.join('|')})(?:[-‑ ](?:${UNITS.slice(0, 9).join('|')}))?|${anyOf(UNITS)}`;
const HUNDREDS = `(?:a|an|half a|${anyOf(UNITS)}) hundred(?: and (?:${WORDS})| (?:${WORDS}))?`;

/** A number in digits or words, without what multiplies it: `10.9`, `twenty-one`, `three hundred`. */
const NUMBER = `${DIGITS}|${HUNDREDS}|(?:half )?an?(?= (?:${WRITTEN_MAGNITUDE})\\b)|${WORDS}`;

/** `1.2 trillion`, `550B`, `twenty-one`, `half a million`. Letters for millions only where `letters`. */
export const amountPattern = (group: string, letters: boolean): string =>
  `(?<${group}>${NUMBER})(?<${group}Times>[-‑ \u00a0]+(?:${WRITTEN_MAGNITUDE})(?![\\p{L}\\p{N}])${
    letters ? '|[ \u00a0]?(?:bn|mn|[KkMBTm])(?![\\p{L}\\p{N}])' : ''
  })?`;

/** Numbers that say only how large: `millions`, `tens of thousands`, `many millions`. */
export const VAGUE_AMOUNT =
  '(?:(?:many|several|countless) )?(?:(?:tens|dozens|hundreds|thousands) of )?(?:dozens|hundreds|thousands|millions|billions|trillions)';

/** The least that a vague amount means: the magnitudes that it names. */
export const readVagueAmount = (words: string): number =>
  [...words.toLowerCase().matchAll(/tens|dozens|hundreds|thousands|millions|billions|trillions/g)].reduce(
    (product, [name]) => product * (name === 'tens' ? 10 : (MAGNITUDES[name.slice(0, -1)] ?? 1)),
    1,
  );

/** The value of a number and its magnitude, as `amountPattern` found them. */
export function readAmount(number: string, times = ''): number {
  const magnitude = MAGNITUDES[times.replace(/[-‑\s]/g, '').toLowerCase()] ?? 1;
  // Twelve digits: 1.1 million is 1100000 and not a fraction more.
  return Number((readNumber(number.toLowerCase()) * magnitude).toPrecision(12));
}

function readNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  if (/^half/.test(words) && !words.includes('hundred')) return 0.5;
  const [hundreds, rest = ''] = words.includes('hundred') ? words.split(/ hundred(?: and)? ?/) : [undefined, words];
  const count = hundreds === undefined ? 0 : hundreds === 'half a' ? 0.5 : readSmall(hundreds);
  return count * 100 + readSmall(rest);
}

function readSmall(words: string): number {
  if (words === 'a' || words === 'an') return 1;
  return words.split(/[-‑ ]/).reduce((sum, word) => {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    return sum + (unit >= 0 ? unit + 1 : ten >= 0 ? (ten + 2) * 10 : 0);
  }, 0);
}

/** True for `one` to `ten`: alone they seldom measure anything (“the three leaders”, “one of them”). */
export const isSmallWord = (number: string): boolean => {
  const position = UNITS.indexOf(number.toLowerCase());
  return position >= 0 && position < 10;
};
