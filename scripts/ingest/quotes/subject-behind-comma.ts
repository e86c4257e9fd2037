import { findSubjectAfter } from './find-subject-after.ts';
import type { Stretch } from './noun-phrase.ts';
import { PERSONAL_NAME } from './personal-name.ts';
import { isPersonNoun } from './person-nouns.ts';
import { hasVerb, isClause } from './statements/is-clause.ts';

/** `The wall held, argued Mr. Smith.`: verbs of saying alone, whose subject may follow them and which govern nobody. */
const INVERTS =
  /^(?:s(?:aid|ays)|argue[sd]|add(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)|wr(?:ote|ites)|note[sd]|observe[sd]|suggest(?:s|ed)|conclude[sd]|complain(?:s|ed)|recall(?:s|ed)|maintain(?:s|ed)|declare[sd]|predict(?:s|ed)|remark(?:s|ed)|repl(?:ied|ies))$/;
/** `Jane Roe`, `Roe`, `the co-author Jane Roe` */
const NAMED_ALONE = new RegExp(
  String.raw`^(?:(?:(?:the|a|an)\s)?(?:[\p{Ll}-]+\s){0,3}([\p{Ll}-]+)\s)?(?:${PERSONAL_NAME}|\p{Lu}\p{Ll}+)$`,
  'u',
);
/** `, says Roe.`, `, says Roe, “…”` */
const ENDS = /^(?:\.|$|,\s\u0001)/;
/** `, says Roe and they are glad`, `, said Roe in a letter` */
const GOES_BY =
  /^\s(?:and|but|in|on|at|during|to|via|after|before|last|this|late|early|\p{Lu}\p{Ll}+day)(?![\p{L}])[^,.;:\u0001]*/u;
/** `the firm’s newly named chair Jane Roe` */
const ROLE_THEN_NAME = new RegExp(String.raw`\s([\p{Ll}-]+)\s(${PERSONAL_NAME})$`, 'u');
/** `, said Jane Roe, co-founder of the firm, which is new.` */
const DESCRIBED = /^,\s([^,.;:\u0001]{1,100})(?:\.(?:\s|$)|$|,\s(?:who|which|whose|where)\s)/;
/** `The reason, says the Board, is that …`: the verb of what is said. */
const GOES_ON =
  /^,\s(?:\p{Ll}+ly\s(?=\p{Ll}+ed\s))?(?:\p{Ll}{3,}ed(?=\s(?:the|an?|his|her|its|their)\s)|is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)\s/u;

/** Whether a cue and its subject stand between commas amid a clause, whose subject stands before them and its verb behind. */
export const partsClause = (left: string, behind: string): boolean =>
  GOES_ON.test(behind) && /^[^,;:\u0001]+,$/.test(left) && !hasVerb(left);

/** Whether what follows tells where and how, or begins another clause. */
const isSaidSo = (words: string | undefined): boolean =>
  words !== undefined && (/^\s(?:and|but)\s/.test(words) || !hasVerb(words));

/** The subject of a verb of saying right behind a comma; `from`: where the sentence begins. */
export function subjectBehindComma(masked: string, from: number, start: number, verb: string): Stretch | undefined {
  const left = INVERTS.test(verb) ? masked.slice(from, start).trimEnd() : '';
  const who = left.endsWith(',') ? findSubjectAfter(masked, start + verb.length) : undefined;
  if (!who) return undefined;
  const behind = masked.slice(who[1], who[1] + 140);
  if (partsClause(left, behind)) return who;
  // `Historically, says Roe, boats came late`
  if (/^\s*\p{Lu}\p{Ll}+,$/u.test(left) && /^,\s/.test(behind) && NAMED_ALONE.test(masked.slice(...who))) return who;
  const words = masked.slice(...who);
  const named = NAMED_ALONE.exec(words) ?? ROLE_THEN_NAME.exec(words);
  if (!named || hasVerb(words) || (named[1] !== undefined && !isPersonNoun(named[1]))) return undefined;
  const description = DESCRIBED.exec(behind)?.[1];
  const isTag = description === undefined ? isSaidSo(GOES_BY.exec(behind)?.[0]) : !hasVerb(description);
  return ENDS.test(behind) || (isTag && isClause(left)) ? who : undefined;
}
