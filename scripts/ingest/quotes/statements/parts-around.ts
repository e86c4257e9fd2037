import { QUOTED } from '../mask-runs.ts';
import { skipIntroduction } from '../find-main-subject.ts';
import type { Stretch } from '../noun-phrase.ts';
import { AUXILIARY } from '../vocabulary.ts';
import { hasVerb, isClause } from './is-clause.ts';

/** What stands before its clause: `Between May and July`, `Instead`. */
const FRONTED =
  /^(?:(?:but|and|yet|so|still|however),?\s)?(?:in|on|at|during|after|before|when|while|as|for|with|from|by|since|despite|between|over|under|among|around|within|until|amid|against|to|of|without|because|if|although|though|once|beyond|behind|through|instead|today|now|then|next|perhaps|here|notably|especially)(?![\p{L}’'])/iu;
const OPEN_END =
  /(?:^|[\s—–])(?:and|but|or|after|before|when|while|because|if|as|although|though|which|who|where|of|in|on|at|to|for|with|from|by|the|an?|is|are|was|were|has|have|had|will|would|can|could)$/iu;
const ENDS_IN_AUXILIARY = new RegExp(String.raw`\s(?:${AUXILIARY})(?:\snot)?$`, 'u');
const VERB_FIRST =
  /^(?:also\s|now\s|not\s|\p{Ll}+ly\s)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|comes?|came|includes?|included|means?|meant|remains?|remained|goes|went|lies|lay)\s/u;
/** What hangs on the clause before: `and has …`, `becoming …`, `a pollster`. */
const HANGS_ON =
  /^(?:and|but|or|so|yet|nor|while|which|who|whose|whom|with|without|although|though|as|when|where|because|since|after|before|if|unless|until|compared|including|up|down|followed|an?|another|one of|then|(?!(?:during|according|nothing|everything|something)\s)\p{Ll}+ing|the\s\p{Ll}[^,]{1,60},)(?![\p{L}])/u;

/** Whether words can stand as a sentence, as far as the forms of their verbs tell. */
export function isSentence(words: string): boolean {
  if (OPEN_END.test(words)) return false;
  if (!FRONTED.test(words)) return hasVerb(words) && isClause(words);
  const start = skipIntroduction(words);
  return start > 0 && hasVerb(words.slice(start)) && isClause(words.slice(start));
}

/**
 * What is said, where who says it stands between commas amid the sentence: `The dam is safe, the mayor said, and …` is one stretch,
 * `In May, the mayor said, the dam was safe` and `The problem, the mayor said, is the dam` are two; undefined where the form tells neither.
 *
 * @param left what stands before the comma.
 * @param right what stands behind the second comma.
 */
export function partsAround(masked: string, left: Stretch, right: Stretch): Stretch[] | undefined {
  const [before, behind] = [masked.slice(...left), masked.slice(...right)];
  if (before.endsWith(QUOTED) || behind.startsWith(QUOTED) || /(?:^|\s)that$/.test(before)) return undefined;
  // `The pier (which, she says, is old) holds`: a bracket that closes behind bounds what is said.
  if (/\([^()]*$/u.test(before)) return undefined;
  // `it does, he says, suggest`: the verb goes on behind.
  if (ENDS_IN_AUXILIARY.test(before)) return [left, right];
  // `She knew of it, but, she argued, it was late`: the clause before it is the reporter's.
  const first = /^(.*),\s(?:but|and|yet|so)$/u.exec(before)?.[1];
  if (first !== undefined && hasVerb(first)) return hasVerb(behind) ? [right] : undefined;
  if (isSentence(before)) return VERB_FIRST.test(behind) ? [left, right] : [left];
  if (/^(?:but|and|yet|so|still|however)(?:\salso)?$/i.test(before)) return [right];
  const hangs = HANGS_ON.test(behind);
  if (!hangs && hasVerb(behind)) return [left, right];
  // A verb that its form does not tell: `The mayor leads, the poll says, and …`.
  return hangs && !FRONTED.test(before) && !OPEN_END.test(before) && before.split(/\s+/).length >= 4
    ? [left]
    : undefined;
}
