import { isPersonalName } from './personal-name.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Stretch } from './noun-phrase.ts';
import { hasVerb } from './statements/is-clause.ts';
import { DETERMINER, TITLE } from './vocabulary.ts';

const SERVES = '(?:for|to|of|with|at|from|in)';
const OTHER = String.raw`(?!(?:${DETERMINER})\s)[\p{L}’'-]+`;
/** `a senior adviser to …`, `Spokesman for …`: a noun for a person in small letters, or the first word, and what it hangs on. */
const ROLE_OF = new RegExp(
  String.raw`(?:(?<!\S)((?:${DETERMINER})\s(?:${OTHER}\s){0,4}?)([\p{Ll}-]+)|^\p{Lu}[\p{Ll}-]+(?:\s(?!(?:${DETERMINER})\s)[\p{Ll}-]+){0,2})\s(${SERVES})\s([^,;:.]*(?:\.\s?\p{Lu}[^,;:.]*)*)$`,
  'u',
);
const TITLED = new RegExp(
  String.raw`^(?:(?:the|The)\s)?(?:[\p{L}’'-]+[’']s\s)?(?:\p{Lu}[\p{L}-]*\s){0,3}(?:${TITLE})\.?\s\p{Lu}`,
  'u',
);
const JOINS = /\s(?:and|or|but|who|that|which|as|when|while)\s/u;

/**
 * The phrase at the end of a clause whose head is a role in somebody's service: `a spokesman for Minister Jane Roe`, `an adviser to
 * President Roe`. Its head speaks, never the person behind the preposition. Without an article, the one behind must be a person by name:
 * `Director of Harbour Works Jane Roe` is Jane Roe herself.
 */
export function findRoleHead(clause: string): Stretch | undefined {
  const match = ROLE_OF.exec(clause);
  if (!match) return undefined;
  const [words, determined, ownNoun, preposition = '', behind = ''] = match;
  const head = words.slice(0, words.length - behind.length - preposition.length - 2);
  const noun = ownNoun ?? head.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!isPersonNoun(noun) || JOINS.test(behind) || hasVerb(behind)) return undefined;
  const isPersons = isPersonalName(behind) || TITLED.test(behind);
  if (determined === undefined && !isPersons) return undefined;
  return [match.index, clause.length];
}
