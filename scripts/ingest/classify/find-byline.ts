import { countWords } from '../../../src/schema/passages.ts';
import { isPlain, withRole } from '../blocks/draft.ts';
import { findDate } from '../metadata/parse-date.ts';
import { endsSentence, NAMES, type Rule } from './rule.ts';

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

/** The line under a byline that names the writers' paper or agency. */
const isAffiliation = (text: string): boolean => countWords(text) <= 6 && !endsSentence(text) && /^\p{Lu}/u.test(text);

function fieldOf(text: string, afterByline: boolean): string | undefined {
  if (isByline(text)) return 'byline';
  if (isDateLine(text)) return /^(?:last )?(?:updated|modified)/i.test(text) ? 'date line (updated)' : 'date line';
  return afterByline && isAffiliation(text) ? 'affiliation' : undefined;
}

/** Who wrote it, for whom and when, as lines of the head say. */
export const findByline: Rule = (drafts) => {
  let seen = 0;
  let afterByline = false;
  return drafts.map((draft) => {
    if (!isPlain(draft)) return draft;
    seen += 1;
    const field = seen > HEAD ? undefined : fieldOf(draft.body.text, afterByline);
    afterByline = field === 'byline';
    return field === undefined ? draft : withRole(draft, { kind: 'metadata', field });
  });
};
