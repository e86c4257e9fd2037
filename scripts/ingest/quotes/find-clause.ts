import { NAME } from './noun-phrase.ts';
import { isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { hasVerb, isClause } from './statements/is-clause.ts';
import { AUXILIARY, DETERMINER, PAST } from './vocabulary.ts';

/** `, and the mayor`, `; but Jane Roe`: a clause with a subject of its own is joined. */
const JOINED = new RegExp(
  String.raw`[,;]\s(?:and|but|so|while|whilst|whereas)\s(?=(?:${NAME}|(?:${DETERMINER})\s\p{Ll}[\p{L}-]*|he|she|they|it)\s)`,
  'gu',
);
/** `and one neighbour who helped there`, `and a clerk came`: without a comma, where somebody does something of his own. */
const JOINED_BARE = new RegExp(
  String.raw`\sand\s(?=(?:${DETERMINER})\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)\s(?:(who)|${PAST}|${AUXILIARY})\s)`,
  'gu',
);
/** `We asked her and she sent a note`: without a comma, behind another pronoun. */
const JOINED_PRONOUN = new RegExp(
  String.raw`(?<=^(?:I|We|we|You|you)\s[^,;:\u0001]{1,160})\s(?:and|but)\s(?=(?:he|she|they|it)\s(?:${PAST}|${AUXILIARY}|\p{Ll}{3,}ed)\s)`,
  'gu',
);
/** `Roe said the mayor`: behind what begins a clause. */
const SINCE_BEGUN = /(?<!\p{L})(?:said|says|told|tells|that|who|which|whether|if|when|how|what)\s|[,;:]\s/u;
const RELATIVE_AT_END = /(?:^|\s)(?:who|whom|which|that|whose)\s[^,;]*$/u;

/** So many joined clauses are looked at, from the verb back. */
const MOST_JOINS = 4;

/** Where the clause begins that a verb at `to` stands in: behind the last clause joined before it, which has a verb of its own. */
export function findClause(text: string, from: number, to: number): number {
  const sentence = text.slice(from, to);
  const bare = [...sentence.matchAll(JOINED_BARE)].filter(
    ({ 1: noun = '' }) => isPersonNoun(noun) || isPeopleNoun(noun),
  );
  const joins = [...sentence.matchAll(JOINED), ...sentence.matchAll(JOINED_PRONOUN), ...bare]
    .sort((a, b) => a.index - b.index)
    .slice(-MOST_JOINS);
  for (const { index, 0: words } of joins.reverse()) {
    const start = index + words.length;
    const before = sentence.slice(0, index);
    // `thanked the clerk who helped him, saying`: of whom the clause tells has no verb but its own.
    const hasOwn =
      words === ' and ' && !/^(?:he|she|they|it)\s/.test(sentence.slice(start))
        ? isClause(sentence.slice(start)) && hasVerb(before.split(SINCE_BEGUN).at(-1) ?? '')
        : hasVerb(sentence.slice(start));
    if (hasOwn && hasVerb(before) && !RELATIVE_AT_END.test(before)) return from + start;
  }
  return from;
}
