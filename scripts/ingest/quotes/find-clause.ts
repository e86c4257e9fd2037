import { NAME } from './noun-phrase.ts';
import { hasVerb } from './statements/is-clause.ts';
import { DETERMINER } from './vocabulary.ts';

/** `, and the mayor`, `; but Jane Roe`: a clause with a subject of its own is joined. */
const JOINED = new RegExp(
  String.raw`[,;]\s(?:and|but|so|while|whilst|whereas)\s(?=(?:${NAME}|(?:${DETERMINER})\s\p{Ll}[\p{L}-]*|he|she|they|it)\s)`,
  'gu',
);
const RELATIVE_AT_END = /(?:^|\s)(?:who|whom|which|that|whose)\s[^,;]*$/u;

/** So many joined clauses are looked at, from the verb back. */
const MOST_JOINS = 4;

/** Where the clause begins that a verb at `to` stands in: behind the last clause joined before it, which has a verb of its own. */
export function findClause(text: string, from: number, to: number): number {
  const sentence = text.slice(from, to);
  const joins = [...sentence.matchAll(JOINED)].slice(-MOST_JOINS);
  for (const { index, 0: words } of joins.reverse()) {
    const start = index + words.length;
    const before = sentence.slice(0, index);
    if (hasVerb(before) && hasVerb(sentence.slice(start)) && !RELATIVE_AT_END.test(before)) return from + start;
  }
  return from;
}
