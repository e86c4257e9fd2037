import { isBodyNoun } from '../ingest/quotes/person-nouns.ts';
import { isLand } from './kind-nouns.ts';

/** What the words around a name tell of what it names. */
export type Sign = 'in' | 'before-land' | 'body-behind' | 'letters-behind';

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
  return { signs, ...(isShort && { letters }) };
}
