import { agreeInNumber } from './agree-in-number.ts';
import { findCounted, findListedOffice, findOfficeHolder } from './find-apposed.ts';
import { findClause } from './find-clause.ts';
import { findApposed, findDoer, findHead, findPaper, findUnclosed, STARTS_DESCRIPTION } from './find-head.ts';
import { datelineLength, findMainSubject, skipIntroduction } from './find-main-subject.ts';
import { findHeadOfClause, findTellerInClause } from './find-relative.ts';
import { findPair } from './find-pair.ts';
import { findRoleHead } from './find-role-head.ts';
import { tailOf, trimLead, type Stretch } from './noun-phrase.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { hasVerb } from './statements/is-clause.ts';
import {
  AS_NAMED,
  BARE_THING,
  BOUNDARY,
  DOES_TO,
  HANGS_AT_END,
  INCLUDING,
  IN_APPOSITION,
  IN_PLACE_AND,
  IS_TOLD_OF,
  OBJECT_RELATIVE,
  ONE_OF,
  PAIR,
  PAPER_AFTER,
  PREPOSITION_AT_END,
  RELATIVE,
  SET_IN,
  SHARED_IN_RELATIVE,
  SHARE_BEFORE,
  TOWN_AND_STATE,
  WHO_IS_NAMED,
} from './subject-patterns.ts';
import { trimBetween } from './trim-between.ts';
import { DETERMINER } from './vocabulary.ts';

/** `, while the Bishop of Salem, `: a clause of its own. */
const OWN_CLAUSE = new RegExp(
  String.raw`,\s(?:while|whereas|and|but)\s(?=(?:(?:${DETERMINER})\s|${PERSONAL_NAME},)[^;:]*,$)`,
  'u',
);

/** Where the last clause begins that has a subject of its own with something between commas behind it. */
function startOfOwnClause(left: string): number | undefined {
  const own = OWN_CLAUSE.exec(left);
  return own && hasVerb(left.slice(0, own.index)) ? own.index + own[0].length : undefined;
}

/** `[start, end)` of the words that name the subject of the verb at `verb`, in the sentence that begins at `sentence`. */
export function findSubjectBefore(masked: string, sentence: number, verb: number): Stretch | undefined {
  const found = findNearest(masked, sentence, verb);
  const between = found && masked.slice(found[1], verb);
  if (!between || !/^\swho\s/.test(between)) return found;
  return agreeInNumber(masked, found, between, /^[\p{L}’'-]+/u.exec(masked.slice(verb, verb + 30))?.[0] ?? '');
}

function findNearest(masked: string, sentence: number, verb: number): Stretch | undefined {
  const from = sentence + datelineLength(masked.slice(sentence, verb));
  let left = trimBetween(masked.slice(from, verb));
  if (SHARED_IN_RELATIVE.test(left)) return undefined;
  if (/(?:^|\s)(?:and|but|or|then|,)$/i.test(left) && !/[\p{L}]\s*,$/u.test(left))
    return findMainSubject(masked, findClause(masked, from, verb), verb);
  // What costs most is only looked for where a cheap sign of it stands.
  const pair = left.includes(' and ') && /[(-]/.test(left) ? PAIR.exec(left) : null;
  if (pair) return pair[1] === undefined ? undefined : [from, from + pair[1].length];
  const several = findPair(left);
  if (several) return [from + several[0], from + several[1]];
  const counted = findCounted(left);
  if (counted) return [from + counted[0], from + counted[1]];
  // “of the firm in Omaha, Neb. said”: where that is.
  left = left.replace(TOWN_AND_STATE, (words) => words.slice(0, words.lastIndexOf(',')));
  // “Smith (D-Ohio)”: what stands in brackets is no part of the name.
  if (left.endsWith(')')) left = left.replace(/\([^()]*\)$/, '').trimEnd();
  if (left.endsWith(',')) left = left.replace(INCLUDING, '');
  const teller = findTellerInClause(left);
  if (teller) return [from + teller[0], from + teller[1]];
  const relative = RELATIVE.exec(left);
  const named = relative?.[0].startsWith(',') ? WHO_IS_NAMED.exec(left.slice(0, relative.index)) : null;
  if (named?.[1] !== undefined && isPersonalName(named[1]) && !IN_APPOSITION.test(left.slice(0, named.index)))
    return [from + named.index + named[0].length - named[1].length, from + named.index + named[0].length];
  if (relative) left = trimBetween(left.slice(0, relative.index).replace(/,$/, ''));
  const start = skipIntroduction(left);
  const asNamed = /^\s*[Aa]s\s/.test(left) ? AS_NAMED.exec(left) : null;
  if (asNamed?.[2] !== undefined)
    return [from + (asNamed[1] ?? '').length, from + (asNamed[1] ?? '').length + asNamed[2].length];
  const isCapital = /^[^\p{L}]*\p{Lu}/u.test(left.slice(left.lastIndexOf(' ') + 1));
  const office = isCapital ? (findOfficeHolder(left) ?? findListedOffice(left)) : undefined;
  if (office) return [from + office[0], from + office[1]];
  const set = left.endsWith(',') ? SET_IN.exec(left)?.[1] : undefined;
  if (set !== undefined && !hasVerb(set)) return findMainSubject(masked, from, verb);
  if (/[,)]$|\s[—–-]+$/.test(left)) {
    const own = startOfOwnClause(left);
    const apposed = findApposed(left, own ?? start);
    if (own !== undefined)
      return apposed && apposed[1] < left.length ? [from + apposed[0], from + apposed[1]] : undefined;
    if (apposed === undefined || apposed[1] > left.length - 1) return findMainSubject(masked, from, verb);
    if (apposed[0] > start) return [from + apposed[0], from + apposed[1]];
    left = left.slice(0, apposed[1]).trimEnd();
  }
  const told = relative ? undefined : findHeadOfClause(left, start);
  if (told) return [from + told[0], from + told[1]];
  const paper = relative ? undefined : findPaper(left);
  if (paper) return [from + paper[0], from + paper[1]];
  let clauseStart = start;
  for (const match of left.slice(start).matchAll(BOUNDARY)) clauseStart = start + match.index + match[0].length;
  const unclosed = findUnclosed(left, start, clauseStart);
  if (unclosed) return [from + unclosed[0], from + unclosed[1]];
  // What is said in a statement is said by who put it out, and not by whom it followed.
  if (relative && PAPER_AFTER.test(left)) return findMainSubject(masked, from, verb);
  const clause = left.slice(clauseStart);
  const head = findDoer(clause) ?? findRoleHead(clause) ?? findHead(clause);
  if (head) return [from + clauseStart + head[0], from + clauseStart + head[1]];
  const tail = tailOf(clause);
  if (!tail) return clause.trim() === '' || BARE_THING.test(left) ? undefined : findMainSubject(masked, from, verb);
  const [a, b] = trimLead(clause, tail);
  if (!relative && a > 0) {
    const before = clause.slice(0, a);
    if (DOES_TO.test(left.slice(0, clauseStart + a))) return findMainSubject(masked, from, verb);
    // `attacks in Salem and Norvik said`: places are joined, and say nothing.
    if (IN_PLACE_AND.test(before) && !hasVerb(before)) return undefined;
    if (HANGS_AT_END.test(before) && before.trim().includes(' ')) {
      const main = findMainSubject(masked, from + clauseStart, verb);
      return main && IS_TOLD_OF.test(masked.slice(main[1], from + clauseStart + a)) ? main : undefined;
    }
  }
  // “but in a later interview said”: what hangs on a preposition says nothing.
  if (
    !relative &&
    PREPOSITION_AT_END.test(clause.slice(0, a)) &&
    STARTS_DESCRIPTION.test(clause.slice(a, b)) &&
    clause.slice(0, a).trim().split(/\s+/).length <= 2
  )
    return findMainSubject(masked, from, verb);
  const share = SHARE_BEFORE.exec(clause.slice(0, a))?.[0].length ?? 0;
  const some = ONE_OF.exec(clause.slice(0, a))?.[0].trimStart().length ?? 0;
  const whom = OBJECT_RELATIVE.exec(clause.slice(a, b))?.[0].length ?? 0;
  return [from + clauseStart + a - share - some + whom, from + clauseStart + b];
}
