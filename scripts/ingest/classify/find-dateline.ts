import { cutDraft, isPlain, replaceAt, withRole } from '../blocks/draft.ts';
import type { Rule } from './rule.ts';

/** `MEXICO CITY — `, `OTTAWA, Ontario, Nov. 18 (Agency) - `, before a sentence. */
export const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.’' /-]*\p{Lu}\.?(?:, \p{Lu}[\p{L}.’']+(?: \p{Lu}[\p{L}.’']+)?)?)(?<date>, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:, \d{4})?)?(?: ?\([\p{L}\d .,’'/-]{2,40}\))?(?: ?(?:—|–|--) ?| - )(?=[\p{Lu}“"‘'\d])/u;

/** The place, and at times the day, that a report begins with. It is cut off the first paragraph and shown before it. */
export const findDateline: Rule = (drafts) => {
  const position = drafts.findIndex(isPlain);
  const first = drafts[position];
  const match = first && DATELINE.exec(first.body.text);
  if (!first || !match || match[0].length >= first.body.text.length) return drafts;
  const letters = (match.groups?.['place'] ?? '').split(',')[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  if (letters.length < 3) return drafts;
  const dateline = cutDraft(first, 0, match[0].length);
  const rest = cutDraft(first, match[0].length, first.body.text.length);
  return replaceAt(drafts, position, withRole(dateline, { kind: 'metadata', field: 'dateline' }), rest);
};
