import { countWords } from '../../../src/record/passages.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { anyHeadWord, headWords } from './head-words.ts';

/** Somebody whom a byline names. */
export interface Writer {
  name: string;
  /** Where they reported from, as printed. */
  place?: string;
}

const longest = 200;
/** Of a line that names somebody without “by”. */
const MOST_WORDS = 14;

const WORD = String.raw`(?:(?:d|l|al|el|o|mc)[’'-])?\p{Lu}[\p{L}\p{M}’'-]*\p{L}\.?|(?:\p{Lu}\.-?){1,3}`;
const SMALL = 'de|del|la|las|los|van|von|der|den|bin|ibn|ben|al|el|da|dos|di|du|des|le|ter|ten|zu|y|e';
/** Two to six words, of which small ones are only within; the last is no initial. */
const PERSON = new RegExp(String.raw`^(?:${WORD})(?: (?:${WORD}|${SMALL})){0,4} (?:${WORD})$`, 'u');
const COURTESY =
  /^(?:Dr|Dra|Prof|Mr|Mrs|Ms|Sir|Dame|Rev|Sen|Rep|Gov|Hon|The Hon|Sr|Sra|Lic|Ing|Mtro|Mtra|M|Mme|Mlle)\.? (?=\p{Lu})/u;
const DEGREE = /^(?:Ph\.? ?D|M\.?D|J\.?D|M\.?A|M\.?S|M\.?P|MBA|Esq|R\.?N|MP|MLA|K\.?C|Q\.?C)\.?$/;
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:de|del|la|of|the|du|sur) )?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}`;

const LEAD = new RegExp(`^(?:${headWords(({ by }) => by)})(?: ?: ?| )`, 'iu');
const LEAD_ALONE = new RegExp(`^(?:${headWords(({ by }) => by)}) ?:?$`, 'iu');
const AND = new RegExp(`,? (?:${headWords(({ and }) => and)}) `, 'iu');
const AND_FIRST = new RegExp(`^(?:${headWords(({ and }) => and)}) `, 'iu');
const OPEN_END = new RegExp(`(?:,|;| (?:${headWords(({ and }) => and)}))$`, 'iu');
const FROM = new RegExp(`^(?<name>.+?) (?:${headWords(({ from }) => from)}) (?<place>${PLACE})$`, 'u');
const WRITES_FOR = new RegExp(
  `^(?<name>\\S+ .+?) (?<joint>${headWords(({ writesFor }) => writesFor)}) (?<paper>(?:the )?\\p{Lu}.*)$`,
  'u',
);
const STAFF = new RegExp(`^(?:${headWords(({ staff }) => staff)})$`, 'iu');
const BOARD = new RegExp(`^(?:${headWords(({ board }) => board)})$`, 'iu');
const AFFILIATION = anyHeadWord(({ affiliation }) => affiliation);
/** `REUTERS`, `AFP`, `The Associated Press`, `El Universal`. */
const BODY = /^(?:\p{Lu}{2,6}|(?:The|El|La|Los|Las|Le|Les) \p{Lu}.*)$/u;
const AGENCY = /^(?:Reuters|AFP|AP|EFE|DPA|UPI|Bloomberg|Xinhua|ANSA|Notimex|PA)$/;
/** Behind these stands whom somebody writes for, or how to reach them. */
const SET_OFF = / [|/•·–—-]{1,3} |[|•·(]| —| [\w.+-]{0,60}@/u;

const trimMarks = (words: string): string => words.replace(/(?<![\s,:;–—-])[\s,:;–—-]+$/u, '').trim();
/** A full stop is part of initials and `Jr.`, and of no other name. */
const trimStop = (words: string): string => words.replace(/(?<=\p{Ll}{3})\.$/u, '');

/** Whether words name a paper, an agency or a trade: `Staff writer`, `AFP`. */
export const isAffiliation = (words: string): boolean => AFFILIATION.test(words) || BODY.test(words);

/** “Ana Ruiz of the Courier” → what stands before. “de” and “du” may be part of a name, unless a paper follows. */
function beforePaper(words: string): string {
  const { name, joint = '', paper = '' } = WRITES_FOR.exec(words)?.groups ?? {};
  return name !== undefined && (/^[a-z]{2,4}$/.test(joint) && !/^d/.test(joint) ? true : isAffiliation(paper))
    ? name
    : words;
}

/** A line without what bylines begin with. */
const stripLead = (line: string): string => line.trim().replace(LEAD, '');

/** “Tessa Lindqvist in Elmstad” → the name, and the place. */
function readWriter(words: string): Writer | undefined {
  const bare = words.trim().replace(COURTESY, '');
  const placed = FROM.exec(bare)?.groups;
  const name = (placed?.['name'] ?? bare).trim();
  if (name.length > 60 || !PERSON.test(name)) return undefined;
  return placed?.['place'] === undefined ? { name } : { name, place: placed['place'] };
}

/** What commas and “and” part; `joined`: how many of the parts are one list for sure, since “and” closes it. */
function splitParts(words: string): { parts: string[]; joined: number } {
  const lists = words.split(AND);
  const parts = lists.map((list) =>
    list
      .split(/[,;] /)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
  return { parts: parts.flat(), joined: parts.slice(0, -1).flat().length + (lists.length > 1 ? 1 : 0) };
}

/** Degrees say nothing here; `Jr.` belongs to the name before it. */
const joinRiders = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((all, part) => {
    if (DEGREE.test(part) && all.length > 0) return all;
    return GENERATION.test(part) && all.length > 0
      ? [...all.slice(0, -1), `${all.at(-1) ?? ''} ${part}`]
      : [...all, part];
  }, []);

/**
 * The people whom the words of a byline name, without its beginning. What stands behind a comma is their paper or their trade, unless
 * “and” closes the list: “Ana Ruiz, Elder Press” is one person.
 */
function readWriters(words: string): Writer[] {
  const main = trimStop(trimMarks(words.slice(0, words.search(SET_OFF) < 0 ? words.length : words.search(SET_OFF))));
  const { parts, joined } = splitParts(beforePaper(main));
  const riders = joinRiders(parts);
  const listed = riders.slice(0, joined === 0 ? 1 : riders.length);
  return listed.flatMap((part, position) => {
    const isLast = position === joined - 1;
    if (position > 0 && !isLast && isAffiliation(part)) return [];
    if (joined > 0 && position >= joined) return [];
    return readWriter(part) ?? [];
  });
}

/** Whom a line of a head names as its writers; empty where it says that the staff wrote it. Undefined for what is no byline. */
export function readByline(line: string): Writer[] | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > longest || !LEAD.test(text)) return undefined;
  const words = trimMarks(stripLead(text));
  if (STAFF.test(trimStop(words))) return [];
  if (BOARD.test(trimStop(words)) || AGENCY.test(words)) return [{ name: words.replace(/^the /, 'The ') }];
  const writers = readWriters(words);
  return writers.length > 0 ? writers : undefined;
}

export const isByline = (text: string): boolean => readByline(text) !== undefined;

/** True where the line goes on in the next: it has “By” alone, or ends within its list. */
export const isOpenByline = (text: string): boolean =>
  LEAD_ALONE.test(text.trim()) || (OPEN_END.test(text.trim()) && isByline(text.trim().replace(OPEN_END, '')));

/** A line that goes on with names: `Jon Reese and Ana Prado`, `and Jon Reese`. */
export const isMoreOfByline = (text: string): boolean =>
  text.length <= longest && readByline(`By ${text.trim().replace(AND_FIRST, '')}`) !== undefined;

export const beginsWithAnd = (text: string): boolean => AND_FIRST.test(text.trim()) && isMoreOfByline(text);

/** True for the byline of a newspaper’s own opinion. */
export const isEditorialByline = (line: string): boolean => BOARD.test(trimStop(trimMarks(stripLead(line))));

/**
 * A line above or below the day that names somebody without “by”: with the place of the report, or set off from a paper or a trade.
 * A name alone may be a place’s.
 */
export function readBareByline(line: string): Writer[] | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > longest || LEAD.test(text) || endsSentence(text) || countWords(text) > MOST_WORDS) return undefined;
  const behind = /^[^|,/•·–—(]+?(?:,| [|/•·–—-]| ?[|•·(]) ?(?<rest>.+)$/u.exec(text)?.groups?.['rest'];
  const isMarked =
    behind !== undefined ? isAffiliation(behind) : new RegExp(` (?:${headWords(({ from }) => from)}) `, 'u').test(text);
  if (!isMarked) return undefined;
  const writers = readWriters(text);
  const isSure = behind !== undefined || writers.every(({ place }) => place !== undefined);
  return writers.length > 0 && isSure ? writers : undefined;
}
