import { NAME } from './noun-phrase.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { anyOf } from '../text/any-of.ts';
import { PRONOUN, TAG_VERBS } from './vocabulary.ts';

const SUBJECT = String.raw`(?:${PRONOUN})|(?:(?:the|a|an|his|her|their)\s)?(?:[\p{Ll}-]+\s){0,4}?${NAME}|(?:the|a|an|his|her|their)\s(?:[\p{L}-]+\s){0,3}?[\p{Ll}-]+`;
/** `was all that the mayor would say`, `is what he told us`, `were the only words she offered`. */
const CLEFT = new RegExp(
  String.raw`^[,\s]{0,2}(?:is|was|were|are)\s(?:all|what|how|as\smuch\sas|about\sall|the\s(?:only|last|first)\s(?:thing|words?|answer))\s(?:that\s)?(?<who>${SUBJECT})(?:\s(?:would|could|had|ever|has|did|later|then|also|just|once)){0,2}\s(?<verb>${anyOf([...TAG_VERBS, 'put', 'offered', 'offer', 'gave', 'give', 'spoke'])})(?!\p{L})`,
  'u',
);
/** How much behind the words is looked at, in code units. */
const REACH = 160;

/** Words in marks that are what somebody said: `“No comment” was all that the mayor would say.` */
export const cleft: RunRule = ({ prose, run }) => {
  const match = CLEFT.exec(prose.masked.slice(run.close, run.close + REACH));
  const { who, verb } = match?.groups ?? {};
  if (!match || who === undefined || verb === undefined) return undefined;
  const { position } = prose;
  const end = run.close + match[0].length;
  const start = end - verb.length;
  const subject = run.close + match[0].lastIndexOf(who, match[0].length - verb.length - 1);
  return fromCue(
    { position, start, end, verb, subject: { position, start: subject, end: subject + who.length } },
    'cleft',
  );
};
