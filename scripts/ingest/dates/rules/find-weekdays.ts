import type { DateRule } from '../expression.ts';
import { WEEKDAY, weekdayNumber } from '../vocabulary.ts';
import { readModifier } from './read-modifier.ts';

const pattern = new RegExp(
  `\\b(?:(?<modifier>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?<weekday>${WEEKDAY})\\b(?! ?(?:through|to|[-–—]) ?${WEEKDAY}|[-–]| [A-Z])`,
  'g',
);

/** Words after which a weekday is any one of its name, a name, or counted from something else. */
const indefinite =
  /(?:\b(?:every|each|any|an?|the|that|one|some|following|previous|first|second|third|fourth|other|to|through|from|Black|Good|Super|Fat|Cyber|Easter|Ash|Bloody|Palm|Holy|Maundy)|[-–—]) ?$/;

/** `on Tuesday`, `next Monday`. */
export const findWeekdays: DateRule = (text) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const { modifier, weekday = '' } = match.groups ?? {};
    if (indefinite.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const expression = { kind: 'weekday', weekday: weekdayNumber(weekday), ...readModifier(modifier) } as const;
    return [{ start: match.index, end: match.index + match[0].length, expression }];
  });
