import type { Stretch } from './noun-phrase.ts';
import { isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { DOCUMENT, GROUP_HEAD } from './vocabulary.ts';

const MANY_TELL = /(?:^|\s)(?:have|are|were|do)\s/u;
const ONE_TELLS = /(?:^|\s)(?:has|is|was|does)\s/u;

/** Of how many a verb tells, with what stands between it and “who”; undefined where its form leaves that open. */
function numberOf(between: string, verb: string): 'one' | 'many' | undefined {
  if (MANY_TELL.test(between)) return 'many';
  if (ONE_TELLS.test(between)) return 'one';
  if (/(?:ed|ing|said|told|wrote|put|read|spoke)$/.test(verb)) return undefined;
  return verb.endsWith('s') ? 'one' : 'many';
}

/** What is counted in a phrase is its head: `a group of clerks`. */
const COUNTS =
  /\s(?:array|assortment|band|bunch|coalition|couple|crowd|dozen|family|gang|group|handful|host|lot|majority|minority|network|number|pair|panel|percentage|range|rest|series|set|string|team|variety)$/u;
const HEAD_OF_CHAIN =
  /^((?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Mm]any|[Ss]everal)\s)?(?:[\p{L}-]+\s){0,3}?([\p{Ll}-]+))\s(?:about|against|among|at|by|for|from|in|of|on|to|with)\s/u;
const LAST_OF_CHAIN =
  /\s(?:about|against|among|at|by|for|from|of|on|to|with)\s((?:(an?|one|another|his|her|the|their|some|many|several)\s)?(?:(?!(?:about|against|among|at|by|for|from|in|of|on|to|with|and)\s)[\p{Ll}-]+\s){0,2}?([\p{Ll}-]+))$/u;

const isMany = (noun: string): boolean => /(?<!s)s$/.test(noun) || /^(?:children|men|people|police|women)$/.test(noun);
const isSomebody = (noun: string): boolean =>
  isPersonNoun(noun) ||
  isPeopleNoun(noun) ||
  GROUP_HEAD.test(noun) ||
  /\p{Ll}{2}(?:[aeo]rs|ists|ants|ians)$/u.test(noun);

/**
 * Of several nouns before “who” the one that the verb agrees with: `the victim of abuse from clerks who claim` → `clerks`.
 *
 * @param between from “who” to the verb.
 */
export function agreeInNumber(masked: string, [start, end]: Stretch, between: string, verb: string): Stretch {
  const words = masked.slice(start, end);
  const number = numberOf(between, verb);
  const [, head = '', noun = ''] = HEAD_OF_CHAIN.exec(words) ?? [];
  const [, last = '', , lastNoun = ''] = LAST_OF_CHAIN.exec(words) ?? [];
  if (noun === '' || lastNoun === '' || COUNTS.test(` ${head}`) || !isSomebody(lastNoun)) return [start, end];
  // `letters from skippers who say`: a thing is no “who”.
  if (DOCUMENT.test(noun)) return [end - last.length, end];
  if (number === undefined) return [start, end];
  const agrees = (word: string): boolean => isMany(word) === (number === 'many');
  return !agrees(noun) && agrees(lastNoun) ? [end - last.length, end] : [start, end];
}
