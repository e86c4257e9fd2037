import type { Stretch } from './noun-phrase.ts';
import { isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { hasVerb } from './statements/is-clause.ts';
import { DETERMINER, GROUP_HEAD } from './vocabulary.ts';

/** `, who police`, `which former agents`: behind the pronoun, the plural that the clause is told by. */
const TOLD_BY = /(?:^|\s)(?:which|whom|who|that|what)\s((?:[\p{Ll}-]+\s){0,4}?([\p{Ll}-]+))$/u;
/** `the clerk who has been there for two years`: a person, and a clause that says which one. */
const WITH_CLAUSE = new RegExp(
  String.raw`^\s*((?:(?:${DETERMINER})\s)?(?:[\p{L}\p{N}’'-]+\s){0,4}?(\p{L}[\p{Ll}-]+))((?:\s(?:of|for|at|from|in|with|behind)\s[^,;:()—–]{1,80}?)?)\s(?:who|whose|that|which)\s([^,;:()—–]+)$`,
  'u',
);

/** `a man who police say came late`: who tells it, where a relative clause has a subject of its own in the plural. */
export function findTellerInClause(left: string): Stretch | undefined {
  // A plural stands at the end, or it isn't looked for.
  if (!/\p{Ll}s$|police$/u.test(left)) return undefined;
  const [, who = '', noun = ''] = TOLD_BY.exec(left) ?? [];
  if (noun !== 'police' && !(/s$/.test(noun) && (isPeopleNoun(noun) || GROUP_HEAD.test(noun)))) return undefined;
  return [left.length - who.length, left.length];
}

/** `A nurse who has been at Salem for two years said`: who speaks stands before the clause that tells which one; its last words say nothing. */
export function findHeadOfClause(left: string, from: number): Stretch | undefined {
  if (!/\s(?:who|whose|that|which)\s/.test(left)) return undefined;
  const [words = '', head = '', noun = '', hangsOn = '', clause = ''] = WITH_CLAUSE.exec(left.slice(from)) ?? [];
  if (!(isPersonNoun(noun) || isPeopleNoun(noun)) || !hasVerb(clause) || hasVerb(head + hangsOn)) return undefined;
  const start = from + words.indexOf(head);
  return [start, start + head.length + hangsOn.length];
}
