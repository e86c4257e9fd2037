import { isPlain, withRole } from '../draft.ts';
import { findDate } from '../metadata/parse-date.ts';
import { NAMES, type Rule } from './rule.ts';

/** Bylines and date lines stand among the first lines of a text. */
const HEAD = 5;
const BYLINE = new RegExp(`^(?:[Bb]y|BY|Written by|Story by) ${NAMES}(?:, [\\p{L} .’'-]{2,50})?$`, 'u');
const DATE_LINE =
  /^(?:(?:published|updated|last updated|posted|modified|first published)(?: on| at)?:? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?[\p{L}\d .,-]+(?:(?:,| at| \|| [–—-])? ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: \p{Lu}{2,5})?)?$/iu;

export const isByline = (text: string): boolean => text.length <= 160 && BYLINE.test(text);

/** A line of the head that says nothing but a date, with or without “Published” or “Updated”. */
export const isDateLine = (text: string): boolean => {
  const found = findDate(text);
  const rest = found ? text.replace(found.exact, '').replace(/[^\p{L}]/gu, '') : text;
  return text.length <= 70 && found !== undefined && DATE_LINE.test(text) && rest.length <= 24;
};

export const findByline: Rule = (drafts) => {
  let seen = 0;
  return drafts.map((draft) => {
    if (!isPlain(draft)) return draft;
    seen += 1;
    if (seen > HEAD) return draft;
    if (isByline(draft.body.text)) return withRole(draft, { kind: 'metadata', field: 'byline' });
    if (isDateLine(draft.body.text)) {
      const field = /^(?:last )?(?:updated|modified)/i.test(draft.body.text) ? 'date line (updated)' : 'date line';
      return withRole(draft, { kind: 'metadata', field });
    }
    return draft;
  });
};
