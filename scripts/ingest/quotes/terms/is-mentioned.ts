import type { Cue } from '../find-cue.ts';
import type { Run } from '../find-runs.ts';
import { AUXILIARY } from '../vocabulary.ts';
import { quoted, wordsBefore, wordsOf, type TermRule } from './term-rule.ts';

/** `the so-called “slow boats”`, `widely known as “the long pier”`: what people call something is nobody's speech. */
const CALLED_SO =
  /(?<!\p{L})(?:so-called|(?<!\b(?:what|which)\s(?:[\p{L}.’'-]+\s){1,3})(?:known|(?:is|are|was|were|been|being|often|commonly|sometimes)\s(?:referred\sto))\sas)\s(?:an?\s|the\s)?$/iu;
const longestName = 6;
export const isCalledSo: TermRule = (context, found) =>
  found?.rule !== 'agent' && CALLED_SO.test(wordsBefore(context)) && wordsOf(quoted(context)).length <= longestName;

const ABOUT_WORD =
  /(?<!\p{L})(?:the|this|that|a|an|any)\s(?:\p{Ll}+\s)?(?:word|term|name|nickname|expression|acronym|abbreviation|adjective|noun|verb)s?\s$/iu;
/** What brings in a word itself, as somebody's: `repeated the word “never”`; not `said the word “never” was used`. */
const TOLD_OF = new RegExp(String.raw`^\s(?:${AUXILIARY}|came|comes|means|meant|refers|referred)\s`, 'u');
const isObjectOf = ({ end }: Cue, before: string, { open, close }: Run, masked: string): boolean =>
  open - end <= (ABOUT_WORD.exec(before)?.[0].length ?? 0) + 1 && !TOLD_OF.test(masked.slice(close, close + 12));

/** `his refusal to use the words “slow boat”`: they are his who would use them. */
const USES = /(?<!\p{L})(?:mention|repeat|say|us|utter)(?:e|s|es|d|ed|ing)?\s(?:the|this|that|a|an|any)\s\p{Ll}+\s$/u;

/** `said the term “slow boat” was an insult`: the marks hold a word that what is said is about. */
export const isWordTalkedOf: TermRule = (context, found) => {
  const before = wordsBefore(context);
  return (
    found?.rule === 'before' &&
    found.cue !== undefined &&
    wordsOf(quoted(context)).length <= 4 &&
    ABOUT_WORD.test(before) &&
    !USES.test(before) &&
    !isObjectOf(found.cue, before, context.run, context.prose.masked)
  );
};

/** `said the legacy of the “slow boats” of Salem was gone`: amid what is said, a name for a thing that all know. */
const OF_THING =
  /(?<!\p{L})(?:about|against|amid|during|for|from|in|of|on|over|under|with)\s(?:the|this|that|its|their|our)\s$/u;
const GOES_ON = /^\s(?:(?:of|in|that|which|and|is|was|has|had|will)\s)/u;
export const isKnownThing: TermRule = (context, found) =>
  found?.rule === 'before' &&
  found.cue !== undefined &&
  /^(?:sa(?:id|ys?|ying)|add|argu|claim|explain|insist|maintain|not[ei]|stat|t(?:ell|old)|warn)/.test(found.cue.verb) &&
  wordsOf(quoted(context)).length <= 3 &&
  OF_THING.test(wordsBefore(context)) &&
  GOES_ON.test(context.prose.masked.slice(context.run.close, context.run.close + 8));

/** `boats such as “Salt”`, `cases, including “slow boats”`: an example of what no one says. */
const EXAMPLE = /(?<![\p{L}-])([\p{L}-]+),?\s(?:such\sas|including)\s$/u;
const SPOKEN_NOUN =
  /^(?:accusation|answer|argument|chant|claim|comment|complaint|cr(?:y|ie)|description|excuse|insult|line|message|observation|phrase|phrasing|praise|question|quip|quote|quotation|remark|reply|response|slogan|slur|statement|thing|threat|warning|word|yell)s?$/iu;
export const isExample: TermRule = (context, found) => {
  const noun = EXAMPLE.exec(wordsBefore(context))?.[1];
  return (
    noun !== undefined &&
    !SPOKEN_NOUN.test(noun) &&
    found?.rule !== 'agent' &&
    wordsOf(quoted(context)).length <= 4 &&
    !/[,.?!]$/.test(quoted(context))
  );
};
