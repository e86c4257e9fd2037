import type { Cue } from './find-cue.ts';
import type { Run } from './find-runs.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import { hasVerb } from './statements/is-clause.ts';
import { AUXILIARY, DETERMINER, PAST } from './vocabulary.ts';

/** `“…,” says Roe, who is said to like “swims”`: a verb between words in marks and its subject brings in what stands before it. */
export const isTagOfWordsBefore = ({ masked }: ReadProse, { start, end, subject, verb }: Cue, open: number): boolean =>
  subject !== undefined &&
  subject.start >= end &&
  !verb.endsWith('ing') &&
  /\u0001\s*$/u.test(masked.slice(0, start)) &&
  /\p{L}/u.test(masked.slice(subject.end, open));

/** `Although Roe called the boats old, the mayor was “not worried”`: the clause in front has ended, and the main one has a subject. */
const IN_CLAUSE_FIRST =
  /^(?:(?:And|But|Yet)\s)?(?:Even\s(?:though|as|when)|Although|Though|While|Whilst|Whereas|Because|Since|When|After|Before|As)\s[^,;:—–]*$/u;
const MAIN_CLAUSE = new RegExp(
  String.raw`^(?!(?:${AUXILIARY})\s)(?:(?:${DETERMINER})\s(?!same\s)|(?:he|she|they|it)\s|\p{Lu}[\p{L}.’'-]*\s)[^;:]{0,160}$`,
  'u',
);
/** `The mayor, while he thanked the crew, was “not glad”`: what is set between commas in the main clause. */
const IN_CLAUSE_AMID =
  /^[^,;:]{2,80},\s(?:even\s(?:though|as)|though|although|while|whilst|whereas|when|after|before)\s[^,;:]*$/u;

/** Whether a cue stands in a clause that has ended before words in marks, which the main clause brings in. */
export function isInEndedClause(prose: ReadProse, { start, end }: Cue, open: number): boolean {
  const { masked } = prose;
  const left = masked.slice(sentenceAt(prose, start)[0], start);
  const between = masked.slice(end, open);
  if (IN_CLAUSE_AMID.test(left)) return /,\s/u.test(between) && !hasVerb(left.split(',', 1)[0] ?? '');
  if (!IN_CLAUSE_FIRST.test(left)) return false;
  // `As Roe said, the boats were “slow”`: the clause tells who says it.
  const comma = /,[”"’']{0,2}\s/u.exec(between);
  return comma !== null && comma.index > 0 && MAIN_CLAUSE.test(between.slice(comma.index + comma[0].length));
}

/** `called it late — so long as the “new” boats are late`: behind a dash, but not behind what a pair of them sets apart. */
const DASH = /\s[—–-]{1,2}\s|[—–]/gu;
const EXAMPLES =
  /(?:\s[—–-]{1,2}\s|[—–])(?:including|especially|notably|such\sas|like|as(?!\s(?:if|long|soon|though)\s)|that)\s[^—–]*$/u;
const isBehindDash = (between: string): boolean =>
  (between.match(DASH)?.length ?? 0) % 2 === 1 && !EXAMPLES.test(between) && !/[—–-]\s?$/u.test(between);

/** `spoke to them, and at noon the crowd cried “…”`: a clause with a subject of its own stands between. */
const OTHER_CLAUSE = new RegExp(
  String.raw`,\s(?:and|but|so|while|though|although)\s(?:(?:at|in|on|by|after|before)\s[^,;:\u0001]{1,30}?\s)?(?:he|she|they|it|(?:${DETERMINER})\s(?:[\p{L}’'-]+\s){1,3}?|(?:\p{Lu}[\p{L}.’'-]+\s){1,3}?)\s?(?:\p{Ll}+ly\s|also\s)?(?:${AUXILIARY}|${PAST}|\p{Ll}{3,}ed)\s`,
  'u',
);
/** `one clerk called it late and another saw “the end” of it`: another one's words. */
const ANOTHER = new RegExp(
  String.raw`,?\s(?:and|but|while)\s(?:another|others|a\s(?:second|third|fourth)|the\sother|the\sothers)\s(?:[\p{Ll}-]+\s)?(?:${AUXILIARY}|${PAST}|\p{Ll}{3,}ed|\p{Ll}{3,}s)\s`,
  'u',
);
/** Verbs that bring in sentences: what stands in a clause behind them may be said as well. */
const SAYS =
  /^(?:sa(?:id|ys?|ying)|add|argu|assert|claim|contend|explain|insist|maintain|not[ei]|stat|t(?:ell|old)|warn|wr(?:ite|ote|iting))/;

/** `describe how it works, by a “cut-and-paste” way`: a term in a clause that hangs on the rest, where the verb brings in no sentence. */
const IN_HANGING_CLAUSE =
  /\s(?:(?:in|to|of|for|by|with)\s)?(?:how|which|who|whose|where|though|although|while|when|after|before|since|until|because)\s[^,;:\u0001]*$/u;
/** `asked how it works`: what somebody asks has such a clause. */
const ASKS = /^(?:ask|question|query|queri|wonder)/;
const longestTerm = 3;
const isFarTerm = (between: string, words: string): boolean =>
  words.split(/\s+/).length <= longestTerm &&
  between.trim().split(/\s+/).length > 8 &&
  !/\sto\s(?:\p{Ll}+ly\s)?$/u.test(between) &&
  hasVerb(IN_HANGING_CLAUSE.exec(between)?.[0] ?? '');

/**
 * Whether too much stands between a cue and words in marks behind it for them to be its subject's: a dash, or another clause.
 */
export function isOutOfReach(prose: ReadProse, cue: Cue, { open, start, end }: Run): boolean {
  const between = prose.masked.slice(Math.max(cue.end, cue.subject?.end ?? 0), open);
  if (isBehindDash(between) || ANOTHER.test(between)) return true;
  if (SAYS.test(cue.verb) || /\sthat\s/u.test(between)) return false;
  const other = OTHER_CLAUSE.exec(between);
  return (
    (other !== null && hasVerb(other[0])) || (!ASKS.test(cue.verb) && isFarTerm(between, prose.text.slice(start, end)))
  );
}
