import { countWords } from '../../../src/record/passages.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { WEEKDAY_IN_TEXT } from '../days/month-names.ts';
import { SUFFIXED } from './byline-words.ts';
import { anyHeadWord, headWords } from './head-words.ts';
import { readWriters, stripLead, type Writer } from './read-names.ts';

const longest = 200;
/** Of a line that names somebody without “by”. */
const MOST_WORDS = 14;

const WORD = String.raw`(?:(?:d|l|al|el|o|mc)[’'-])?\p{Lu}[\p{L}\p{M}’'-]*\p{L}\.?|(?:\p{Lu}\.-?){1,3}`;
const SMALL = 'de|del|la|las|los|van|von|der|den|bin|ibn|ben|al|el|da|dos|di|du|des|le|ter|ten|zu|y|e';
/** Two to six words, of which small ones are only within; the last is no initial. */
const PERSON = new RegExp(String.raw`^(?:${WORD})(?: (?:${WORD}|${SMALL})){0,4} (?:${WORD})$`, 'u');
const PLACE = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:de|del|la|of|the|du|sur) )?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}$/u;

const LEAD = new RegExp(`^(?:${headWords(({ by }) => by)})(?: ?: ?| )(?=\\S)`, 'iu');
/** Pages set “Author” on a line of its own. */
const LEAD_ALONE = new RegExp(`^(?:${headWords(({ by }) => by)}|authors?|autor(?:es|as?)?|auteure?s?) ?:?$`, 'iu');
const AND_FIRST = new RegExp(`^(?:${headWords(({ and }) => and)}) `, 'iu');
const OPEN_END = new RegExp(`(?:,|;| (?:${headWords(({ and }) => and)}))$`, 'iu');
const FROM = new RegExp(` (?:${headWords(({ from }) => from)}) `, 'u');
const STAFF = new RegExp(`^(?:${headWords(({ staff }) => staff)})$`, 'iu');
const BOARD = new RegExp(`^(?:${headWords(({ board }) => board)})$`, 'iu');
const AFFILIATION = anyHeadWord(({ affiliation }) => affiliation);
/** `REUTERS`, `AFP`, `The Associated Press`, `El Universal`. */
const BODY = /^(?:\p{Lu}{2,6}|(?:The|El|La|Los|Las|Le|Les) \p{Lu}.*)$/u;
const AGENCY = /^(?:Reuters|AFP|AP|EFE|DPA|UPI|Bloomberg|Xinhua|ANSA|Notimex|PA)$/;

const trimMarks = (words: string): string => words.replace(/(?<![\s,:;–—-])[\s,:;–—-]+$/u, '').trim();
/** A full stop is part of initials and `Jr.`, and of no other name. */
const trimStop = (words: string): string => words.replace(/(?<=\p{Ll}{3})\.$/u, '');
const foldSpace = (line: string): string => line.replace(/\s+/g, ' ').trim();
/** A weekday behind names, and the day that it begins. */
const DAY_BEHIND = new RegExp(`,? ${WEEKDAY_IN_TEXT}(?:,? .*)?$`, 'u');
/** What a byline says, without its beginning. */
const saidBy = (line: string): string => trimStop(trimMarks(stripLead(foldSpace(line)).replace(DAY_BEHIND, '')));

/** Whether words name a paper, an agency or a trade: `Staff writer`, `AFP`. */
export const isAffiliation = (words: string): boolean => AFFILIATION.test(words) || BODY.test(words);

/** People whom a line names: what could be something else is nobody. */
const readPeople = (words: string): Writer[] =>
  readWriters(words, 'line').filter(
    ({ name, place }) =>
      name.length <= 60 && PERSON.test(name.replace(SUFFIXED, '')) && (place === undefined || PLACE.test(place)),
  );

/** Whom a line of a head names as its writers; empty where it says that the staff wrote it. Undefined for what is no byline. */
export function readByline(line: string): Writer[] | undefined {
  const text = foldSpace(line);
  if (text.length > longest || !LEAD.test(text)) return undefined;
  const words = saidBy(text);
  if (STAFF.test(words)) return [];
  if (BOARD.test(words) || AGENCY.test(words)) return [{ name: words.replace(/^the /, 'The ') }];
  const writers = readPeople(words);
  return writers.length > 0 ? writers : undefined;
}

export const isByline = (text: string): boolean => readByline(text) !== undefined;

/** True where the line goes on in the next: it has “By” alone, or ends within its list. */
export const isOpenByline = (text: string): boolean =>
  LEAD_ALONE.test(text.trim()) || (OPEN_END.test(text.trim()) && isByline(text.trim().replace(OPEN_END, '')));

/** A byline's lines as one. */
export const joinByline = (first: string, next: string): string =>
  LEAD_ALONE.test(first.trim()) ? `${first.trim().replace(/ ?:$/, '')}: ${next}` : `${first} ${next}`;

/** A line that goes on with names: `Jon Reese and Ana Prado`, `and Jon Reese`. */
export const isMoreOfByline = (text: string): boolean =>
  text.length <= longest && readByline(`By ${text.trim().replace(AND_FIRST, '')}`) !== undefined;

export const beginsWithAnd = (text: string): boolean => AND_FIRST.test(text.trim()) && isMoreOfByline(text);

/** True for the byline of a newspaper’s own opinion. */
export const isEditorialByline = (line: string): boolean => BOARD.test(saidBy(line));

/**
 * A line above or below the day that names somebody without “by”: with the place of the report, or set off from a paper or a trade.
 * A name alone may be a place’s.
 */
export function readBareByline(line: string): Writer[] | undefined {
  const text = foldSpace(line);
  if (text.length > longest || LEAD.test(text) || endsSentence(text) || countWords(text) > MOST_WORDS) return undefined;
  const behind = /^[^|,/•·–—(]+?(?:,| [|/•·–—-]| ?[|•·(]) ?(?<rest>.+)$/u.exec(text)?.groups?.['rest'];
  if (behind === undefined ? !FROM.test(text) : !isAffiliation(behind)) return undefined;
  const writers = readPeople(trimStop(trimMarks(text)));
  const isSure = behind !== undefined || writers.every(({ place }) => place !== undefined);
  return writers.length > 0 && isSure ? writers : undefined;
}
