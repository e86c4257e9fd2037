import type { DateRule, Expression, Unit } from '../expression.ts';
import { COUNT, readCount } from '../vocabulary.ts';

const UNIT = '(?<unit>day|week|month|year)';
const FEW = '(?:few|several|couple(?: of)?|many|coming|recent)';

/** `this week`, `next year`; “the last year” is a stretch of time and not the year before. */
const unit = new RegExp(
  `(?<!\\b(?:the|past|these|every|each|our|my|your|his|her|their|its|a|and|or) )\\b(?<which>this|last|next) (?<more>past |coming )?(?<unit>week|month|year)\\b(?! (?:or|and a half)\\b|-| of\\b)`,
  'gi',
);
/** `the past three months`, `the next year`. */
const span = new RegExp(
  `\\b(?:the|these|this) (?<side>past|last|next|coming) (?:(?<count>${COUNT}|${FEW}) )?${UNIT}(?<plural>s)?\\b(?<tail> of\\b(?! (?:this|last|next) (?:year|month)\\b)| or (?:two|three|so)\\b| and a half\\b|-)?`,
  'gi',
);
/** `two years ago`, `a month from now`. */
const ago = new RegExp(
  `(?<=(?<hedge>\\b(?:more than|less than|over|under|nearly|almost|at least|up to|to|or|and|half|few) )?)(?<![\\d.,$-])\\b(?<count>${COUNT}|a ${FEW}|${FEW}) ${UNIT}s? (?<side>ago|from (?:now|today))\\b(?<today> today\\b)?`,
  'gi',
);

const AGO = /\b(?:ago|from now|from today)\b/i;

/** Weeks, months and years counted from the day of the words. */
export const findPeriods: DateRule = (text) => [
  ...found(text, span, readSpan),
  ...found(text, unit, ({ which = '', more, unit: name = '' }) => {
    const by = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
    if (more) return { kind: 'span', unit: asUnit(name), count: /past/i.test(more) ? -1 : 1 };
    return { kind: 'unit', unit: asUnit(name) as Exclude<Unit, 'day'>, by };
  }),
  // Tried at every word, and few texts have one.
  ...found(AGO.test(text) ? text : '', ago, ({ hedge, count = '', unit: name = '', side = '', today }) => {
    const number = readCount(count.toLowerCase());
    if (hedge || Number.isNaN(number) || number < 1) return { kind: 'vague' };
    return { kind: 'ago', unit: asUnit(name), count: /ago/i.test(side) ? -number : number, today: today !== undefined };
  }),
];

function readSpan({ side = '', count, unit: name = '', plural, tail }: Groups): Expression | undefined {
  const number = count === undefined ? 1 : readCount(count);
  // “The last day of …” and “the next day” are counted from something else in the text.
  if (/ of/.test(tail ?? '') || tail === '-' || (count === undefined && (plural || name.toLowerCase() === 'day')))
    return plural && !tail ? { kind: 'vague' } : undefined;
  if (tail || number < 1) return { kind: 'vague' };
  return { kind: 'span', unit: asUnit(name), count: /past|last/i.test(side) ? -number : number };
}

type Groups = Partial<Record<string, string>>;

const asUnit = (name: string) => name.toLowerCase() as Unit;

const found = (text: string, pattern: RegExp, read: (groups: Groups) => Expression | undefined) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const expression = read(match.groups ?? {});
    return expression ? [{ start: match.index, end: match.index + match[0].length, expression }] : [];
  });
