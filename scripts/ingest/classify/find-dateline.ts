import { cutDraft, isPlain, replaceAt, withRole } from '../text/draft.ts';
import { findWrittenDay } from '../days/read-written-day.ts';
import type { Rule } from './rule.ts';

/** `MEXICO CITY — `, `OTTAWA, Ontario, Nov. 18 (Agency) - `, before a sentence. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.’' /-]*\p{Lu}\.?(?:, \p{Lu}[\p{L}.’']+(?: \p{Lu}[\p{L}.’']+)?)?)(?: \(\p{Lu}[\p{L}.’' -]{1,40}\)(?=, ))?(?<date>, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:, \d{4})?)?(?: ?\([\p{L}\d .,’'/-]{2,40}\))?(?: ?(?:—|–|--) ?| - )(?=[\p{Lu}“"‘'\d])/u;

const PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const WITH_YEAR = '(?:\\p{L}{3,10}\\.? \\d{1,2},?|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?(?: de)?) \\d{4}';

/** `Washington, D.C. – May 5, 1999 – `: a day with its year, between a place and a sentence, is sure in small letters too. */
const DATED = new RegExp(
  `^(?<place>${PLACE_WORD}(?: ${PLACE_WORD}){0,3}(?:, ${PLACE_WORD}(?: ${PLACE_WORD})?)?)(?<date>(?:,| ?[–—-]{1,2}) ?\\(?${WITH_YEAR}\\)?)(?: ?/[\\p{L} -]{2,30}/)?(?: ?(?:—|–|--) ?| - |: )(?=[\\p{Lu}“"‘'\\d])`,
  'u',
);

/** The line that a report begins with; its groups are `place` and `date`. */
export function matchDateline(text: string): RegExpExecArray | undefined {
  const capitals = DATELINE.exec(text);
  if (capitals) return capitals;
  const dated = DATED.exec(text);
  if (!dated || !findWrittenDay(dated.groups?.['date'] ?? '')) return undefined;
  // “Ana Ruiz, May 5, 1921 – June 6, 1999” is a life.
  return /^(?:\d|\p{L}{3,10}\.? \d)/u.test(text.slice(dated[0].length)) ? undefined : dated;
}

/** The place, and at times the day, that a report begins with. It is cut off the first paragraph and shown before it. */
export const findDateline: Rule = (drafts) => {
  const position = drafts.findIndex(isPlain);
  const first = drafts[position];
  const match = first && matchDateline(first.body.text);
  if (!first || !match || match[0].length >= first.body.text.length) return drafts;
  const letters = (match.groups?.['place'] ?? '').split(',')[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  if (letters.length < 3) return drafts;
  const dateline = cutDraft(first, 0, match[0].length);
  const rest = cutDraft(first, match[0].length, first.body.text.length);
  return replaceAt(drafts, position, withRole(dateline, { kind: 'metadata', field: 'dateline' }), rest);
};
