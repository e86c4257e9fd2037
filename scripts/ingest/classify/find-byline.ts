import { countWords } from '../../../src/record/passages.ts';
import { isPlain, withRole } from '../text/draft.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { NAMES, type Rule } from './rule.ts';

/** Bylines stand among the first lines of a text. */
const HEAD = 5;
/** Under a letterhead the day may stand lower, but above the first paragraph of so many words. */
const DATED_HEAD = { lines: 12, words: 30 };
/** What bylines begin with, in English, Spanish and French. */
const LEAD = '(?:[Bb]y|BY|Written by|Story by|Por|POR|Escrito por|Par|PAR)';
const BYLINE = new RegExp(`^${LEAD} ${NAMES}(?:, [\\p{L} .’'-]{2,50})?$`, 'u');
/** A byline without what it begins with. */
export const stripLead = (line: string): string => line.replace(new RegExp(`^${LEAD} `, 'i'), '');
export const isByline = (text: string): boolean => text.length <= 160 && BYLINE.test(text);

/** The line under a byline that names the writers' paper or agency. */
const isAffiliation = (text: string): boolean => countWords(text) <= 6 && !endsSentence(text) && /^\p{Lu}/u.test(text);

function fieldOf(text: string, seen: number, afterByline: boolean): string | undefined {
  if (seen <= HEAD && isByline(text)) return 'byline';
  const line = readDateLine(text);
  if (line) return line.says === 'updated' ? 'date line (updated)' : 'date line';
  return afterByline && isAffiliation(text) ? 'affiliation' : undefined;
}

/** Who wrote it, for whom and when, as lines of the head say. */
export const findByline: Rule = (drafts) => {
  let seen = 0;
  let inHead = true;
  let afterByline = false;
  return drafts.map((draft) => {
    if (!inHead || !isPlain(draft)) return draft;
    seen += 1;
    const field = fieldOf(draft.body.text, seen, afterByline);
    // A long first line that is no sentence is a title.
    const isText = countWords(draft.body.text) >= DATED_HEAD.words && (seen > 1 || endsSentence(draft.body.text));
    inHead = seen < DATED_HEAD.lines && !isText;
    afterByline = field === 'byline';
    return field === undefined ? draft : withRole(draft, { kind: 'metadata', field });
  });
};
