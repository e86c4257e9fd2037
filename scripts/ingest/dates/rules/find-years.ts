import type { DateRule } from '../expression.ts';
import { YEAR } from '../vocabulary.ts';

/** `in 1999`, `by 2030`, `in 1994 and 1996`: a number is a year where a word that times have stands before it. */
const pattern = new RegExp(
  `\\b(?<lead>(?:in|since|by|until|before|after|from|during|through|of|between|early|late|to|for)[ -])(?<year>${YEAR})(?:(?<link> and | or | to | through |[-–])(?<year2>${YEAR}))?(?!-| (?:[A-Z]\\w+ (?:Avenue|Street|Road|Drive|Boulevard)|people|troops|homes|jobs|workers|families|miles|percent|feet|pages|calories)\\b)`,
  'gi',
);

export const findYears: DateRule = (text) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const { lead = '', year = '', link = '', year2 } = match.groups ?? {};
    const start = match.index + lead.length;
    const second = start + year.length + link.length;
    return [
      { start, end: start + year.length, expression: { kind: 'absolute', edtf: year } as const },
      ...(year2
        ? [{ start: second, end: second + year2.length, expression: { kind: 'absolute', edtf: year2 } as const }]
        : []),
    ];
  });
