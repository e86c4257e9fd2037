import { isBodyNoun } from '../ingest/quotes/person-nouns.ts';
import { isLand } from './lands.ts';

/** What the words around a name tell of what it names. */
export type Sign =
  | 'in'
  | 'before-land'
  | 'body-behind'
  | 'letters-behind'
  | 'cut'
  | 'joined'
  | 'goes-on'
  | 'one-of-many'
  | 'office-of';

/** So many letters around a name are looked at. */
const reach = 60;

const IN = /(?:^|[^\p{L}])(?:in|near|across|throughout|outside|en|à)\s$/iu;
/** `Lansing, Michigan` */
const BEHIND_COMMA = /^,\s(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)?)/u;
/** `the Marsh Trust, a small charity` */
const DESCRIBED = /^,\s(?:an?|the)\s((?:[\p{L}-]+\s){0,3}[\p{Ll}-]+)/u;
/** What a noun hangs on follows it. */
const HANGS_ON = /^(?:of|for|in|at|on|from|to|that|which|who|there|with|and|based|said|says)$/;
const LETTERS = /^\s\((\p{Lu}[\p{L}-]*\p{Lu})\)/u;

export interface SignsAround {
  signs: Sign[];
  /** How the name is shortened in brackets behind it: `WHO`. */
  letters?: string;
}

/** What goes on behind a name, or before it, is a part of it: `COVID` of `COVID-19`, `St` of `St. Ives`, `Republic` of `People’s Republic`. */
const CUT_BEFORE = /(?:(?<!\p{L})(?:Attorney|Children|Men|People|Women|Workers)[’']s|\p{Lu}\p{Ll}+s[’'])\s$|\u2060$/u;
const CUT_BEHIND = /^(?:\u00AD|[-‑][\p{Lu}\d]|[‘’'ʻ`](?!s(?!\p{L}))\p{L})/u;
const ABBREVIATED = /(?:^|\s)(?:St|Ste|Mt|Ft)$/u;
/** Of a body or a place it may be another’s half: `Space Administration` of `Aeronautics and Space Administration`. */
const JOINED_BEFORE = /(?:\p{L}\s(?:and|&)\s|\p{L}[–—/-])$/u;
const JOINED_BEHIND = /^(?:[-‑]\p{L}|\s\p{Lu}\.\s\p{Lu}|[’']s?\s\p{Lu})/u;
/** Where it is of something, that may go on: `Federation of State, County and …`. */
const LISTED_BEHIND = /^(?:,?\s(?:and|&)\s(?:the\s)?\p{Lu}|,\s\p{Lu}[^,.;]{1,30},?\s(?:and|&)\s)/u;
/** What an office is for stands before the name: `Defense Lind` of `Secretary of Defense Lind`. */
const OFFICE_OF = /(?<!\p{L})(?:Secretary|Minister|Director|Commissioner|Administrator)\s(?:of|for)\s(?:the\s)?$/u;
/** `a Marine Corps veteran` is about one who has been there. */
const BEFORE_NOUN =
  /^\s(?!(?:of|for|to|that|which|in|and|with|on|at|from|is|are|was|were|by|who|or|as|under|has|have)\s)\p{Ll}{3}/u;
/** What is told from others by a number. */
const NUMBERED = /(?:^|\s)(?:Highway|Route|Avenue|Street)\s\d/u;
const ONE_OF_MANY = /(?<!\p{L})(?:an?|all|another|any|each|every|many|no|other|several|some|such|these|those)\s$/iu;

/** What stands before and behind `[start, end)` of a text. */
export function readSignsAround(text: string, start: number, end: number): SignsAround {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const name = text.slice(start, end);
  const letters = LETTERS.exec(behind)?.[1];
  const isShort = letters !== undefined && name.includes(' ') && letters.startsWith(name.charAt(0));
  const land = BEHIND_COMMA.exec(behind)?.[1];
  const words = DESCRIBED.exec(behind)?.[1]?.split(' ') ?? [];
  const hung = words.findIndex((word) => HANGS_ON.test(word));
  const noun = words.at(hung < 0 ? -1 : hung - 1) ?? '';
  const signs: Sign[] = [];
  if (IN.test(before)) signs.push('in');
  if (land !== undefined && (isLand(land) || isLand(land.split(' ')[0] ?? '')) && !isLand(name))
    signs.push('before-land');
  if (isBodyNoun(noun)) signs.push('body-behind');
  if (isShort) signs.push('letters-behind');
  if (CUT_BEFORE.test(before) || CUT_BEHIND.test(behind) || (ABBREVIATED.test(name) && behind.startsWith('.')))
    signs.push('cut');
  if (JOINED_BEFORE.test(before)) signs.push('joined');
  const isOf = /\s(?:of|for|de)\s/.test(name);
  const isListed = isOf && (JOINED_BEHIND.test(behind) || LISTED_BEHIND.test(behind));
  if (isListed || NUMBERED.test(`${name}${behind.slice(0, 2)}`)) signs.push('goes-on');
  if (ONE_OF_MANY.test(before) && !BEFORE_NOUN.test(behind)) signs.push('one-of-many');
  if (OFFICE_OF.test(before)) signs.push('office-of');
  return { signs, ...(isShort && { letters }) };
}
