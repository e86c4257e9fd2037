import { isTitleCase, quoted, wordsBefore, wordsOf, type TermRule } from './term-rule.ts';

/** `the word “pier”`: the marks hold a word that the sentence is about. */
export const isNamedWord: TermRule = (context, found) =>
  found?.rule !== 'before' &&
  /(?<!\p{L})(?:the|this|that|a|an|any)\s(?:\p{Ll}+\s)?(?:word|term|name|nickname|expression|acronym|abbreviation|adjective|noun|verb|letter)s?\s$/iu.test(
    wordsBefore(context),
  ) &&
  wordsOf(quoted(context)).length <= 3;

/** `a boat called “Salt”`; not `what the mayor called “a joke”`, which has its object before. */
const CALLED =
  /(?<!\p{L})(?<!(?:what|which|that|whom)\s)(?:an?|one|another|some|two|three|several|the|its|his|her|their)\s(?:[\p{L}-]+\s){0,2}(?!(?:is|was|are|were|been|being|be)\s)(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,})\s(?:called|named|nicknamed|dubbed|titled)\s$/iu;

/** `the series called “Boats are all that a town needs.”`: a work has a title, however long. */
const WORK_CALLED =
  /(?<!\p{L})(?<!(?:what|which|that|whom)\s)(?:an?|one|another|the|its|his|her|their|this)\s(?:[\p{L}\d-]+\s){0,4}?(?:album|article|blog|blog\spost|book|booklet|brochure|campaign|chapter|class|column|course|episode|essay|event|exhibition|film|game|guide|initiative|lecture|memoir|newsletter|novel|paper|piece|play|podcast|poem|post|program|programme|project|report|seminar|series|session|show|song|study|talk|video|webinar|workshop)s?\s(?:called|named|dubbed|titled)\s$/iu;

/** `the western pier, also called “West Arm”`: another name. */
const ALSO_CALLED =
  /,\s(?:also|formerly|once|often|commonly|otherwise|better|popularly|locally|previously|originally|officially|sometimes|usually)\s(?:called|named|nicknamed|dubbed|titled|termed|known\sas)\s(?:the\s)?$/u;

/** `a film with Ida Krane and Max Stone called “Low Water”`: what has a maker or a part in it stands before its title. */
const WORK_WITH =
  /(?<!\p{L})(?:an?|one|another|the|its|his|her|their|this)\s(?:[\p{L}\d-]+\s){0,4}?(?:album|book|comedy|documentary|drama|exhibition|film|game|movie|musical|novel|play|podcast|series|show|song)\s(?:by|featuring|from|starring|with)\s[^,;:\u0001]{2,80}\s(?:called|named|dubbed|titled)\s$/iu;

export const isCalled: TermRule = (context) =>
  (/^\p{Lu}/u.test(quoted(context)) && WORK_WITH.test(wordsBefore(context))) ||
  (/^\p{Lu}/u.test(quoted(context)) && WORK_CALLED.test(wordsBefore(context))) ||
  (wordsOf(quoted(context)).length <= (isTitleCase(quoted(context).replace(/,$/, '')) ? 8 : 4) &&
    (CALLED.test(wordsBefore(context)) || (isTitleCase(quoted(context)) && ALSO_CALLED.test(wordsBefore(context)))));

/** `an “introduction to boats” workshop`, `the “Pier for all, Roe” bus tour`: what is held or driven has its name before it. */
const HELD =
  /^\s(?:\p{Ll}+\s)?(?:bus\stour|caravan|class|classes|course|courses|seminar|session|sessions|webinar|webinars|workshop|workshops)(?!\p{L})/u;
const CAMPAIGNED =
  /^\s(?:\p{Ll}+\s)?(?:campaign|challenge|contest|hashtag|initiative|march|petition|rally|tour)(?!\p{L})/u;
const PHRASE_BEFORE =
  /(?:[’']s?|(?<!\p{L})(?:the|an?|his|her|its|their|this|another|first|new))\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/iu;
export const isNameOfEvent: TermRule = (context) => {
  const { prose, run } = context;
  const words = wordsOf(quoted(context)).length;
  const behind = prose.masked.slice(run.close, run.close + 60);
  return (
    /[\p{L}\d!?]$/u.test(quoted(context)) &&
    words > 1 &&
    words < 10 &&
    PHRASE_BEFORE.test(wordsBefore(context)) &&
    (HELD.test(behind) || (CAMPAIGNED.test(behind) && /^[\p{Lu}#]/u.test(quoted(context))))
  );
};

/** `the town's acceptance of a new “growth” plan`: what somebody judges is the act, and the marks are in what it is of. */
const OF_AN_ACT =
  /\s(?:the|his|her|its|their|\p{L}+[’']s?)\s(?:\p{Ll}[\p{L}-]*\s){1,3}of\s(?:an?|the|some)\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;
const JUDGES = /^(?:prais|applaud|hail|commend|defend|reject|encourag|advocat|challeng|thank)/;
export const isQualified: TermRule = (context, found) =>
  found?.cue !== undefined &&
  JUDGES.test(found.cue.verb) &&
  wordsOf(quoted(context)).length <= 2 &&
  /^\s\p{Ll}/u.test(context.prose.masked.slice(context.run.close, context.run.close + 3)) &&
  OF_AN_ACT.test(wordsBefore(context));

/** `This is called “pasung”`, `signs (also called “low marks”)`, `a technique described as “Slow Water”`: what a thing is called now is its name. */
const IS_CALLED =
  /(?:(?:\s(?:is|are|being|be|often|also|usually|commonly|sometimes|generally|popularly|locally|formerly|hereinafter)|[’'](?:s|re)|\((?=\p{Ll})(?:(?:also|often|sometimes|commonly|formerly)(?=\s))?)\s?(?<=\W)(?:called|dubbed|known\sas|labell?ed|nicknamed|referred\sto\sas|termed|titled)|(?<=\p{Ll}{2}\s)(?<!(?:is|are|was|were|been|being|be|has|have|had|he|she|they|it|who|that|which|we)\s(?:\p{Ll}+ly\s|also\s)?)(?:billed\sas|called|described\sas|dubbed|entitled|nicknamed|titled))\s(?:an?\s|the\s)?$/u;
/** No name in such a place has more words. */
const longestName = 6;
export const isNowCalled: TermRule = (context, found) =>
  found?.cue?.subject === undefined &&
  found?.speaker === undefined &&
  IS_CALLED.test(wordsBefore(context)) &&
  wordsOf(quoted(context)).length <= (isTitleCase(quoted(context).replace(/,$/, '')) ? longestName * 2 : longestName);

/** `a self-styled “doctor”`, `sort of “hot off the press,”`, `rhetoric like “getting it done”`: what the writer holds at a distance, or all say. */
const HELD_AT_DISTANCE =
  /(?<!\p{L})(?:self-(?:styled|appointed|declared|anointed)|proverbial|sorts?\sof|kinds?\sof|rhetoric\slike|in\sthe\ssense\sof|(?:the|an?|old|common|popular|same)\s(?:\p{Ll}+\s)?(?:adage|buzzwords?|catch-?phrases?|clich[eé]s?|maxim|proverb|saying),?)\s(?:an?\s|the\s)?$/iu;
const longestSaying = 10;
export const isHeldAtDistance: TermRule = (context, found) =>
  found?.cue?.subject === undefined &&
  found?.speaker === undefined &&
  HELD_AT_DISTANCE.test(wordsBefore(context)) &&
  wordsOf(quoted(context)).length <= longestSaying;

/** `a self-appointed “doctor”`: whoever tells of him. */
const SELF_MADE = /(?<!\p{L})self-(?:styled|appointed|anointed)\s$/iu;
export const isSelfMade: TermRule = (context) =>
  SELF_MADE.test(wordsBefore(context)) && wordsOf(quoted(context)).length <= 3;

/** `what I like to call the “slow pier” problem`, `what you might call “old boats”`: the writer’s own word, or anybody’s, for a thing. */
const WRITER_CALLS =
  /(?<!\p{L})what\s(?:I|we|you|people|one)\s(?:(?:[’']d|could|like\sto|might|often|now|will|would|usually|sometimes)\s){0,2}(?:call|term|dub|label)\s(?:an?\s|the\s|my\s|our\s)?$/iu;
export const isWritersWord: TermRule = (context) =>
  WRITER_CALLS.test(wordsBefore(context)) &&
  !/[.?!…]$/.test(quoted(context)) &&
  wordsOf(quoted(context)).length <= longestName;

/** `in what is loosely called “a boat”`: what people call something is nobody's speech. */
const SO_CALLED =
  /(?<!\p{L})what\s(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen|came\sto\sbe|would\sbecome|became)\s(?:\p{Ll}+\s){0,2}?(?:called|termed|dubbed|labell?ed|known\sas|described\sas|referred\sto\sas|nicknamed)\s(?:an?\s|the\s)?$/iu;
export const isSoCalled: TermRule = (context, found) =>
  found?.rule !== 'agent' && SO_CALLED.test(wordsBefore(context)) && wordsOf(quoted(context)).length <= 6;

/** `French for “boat”`, `loosely translated as “through the storm”`: what words mean. */
const GLOSS =
  /(?<!\p{L})(?:(?:[A-Z][a-z]+(?:n|sh|ch|ese|in|ek|ic)|slang|code|short|shorthand)\sfor|translat(?:e[sd]?|ing)\s(?:\p{Ll}+ly\s)?(?:as|to|into)|which\smeans|meaning)\s$/u;
export const isGloss: TermRule = (context) => GLOSS.test(wordsBefore(context)) && wordsOf(quoted(context)).length <= 10;

/** `the Harbour Act (“HA”)`, `(the “Board”)`: a short name that the text gives; not `the clerk (“Slow Bo”)`, who is called so. */
const DEFINES =
  /\((?:(?:together|collectively|hereinafter|hereafter|also|or|formerly|each|jointly),?\s)?(an?\s|the\s)?$/iu;
export const isDefined: TermRule = (context) => {
  const defines = DEFINES.exec(wordsBefore(context));
  if (!defines || context.prose.masked.charAt(context.run.close) !== ')') return false;
  const words = quoted(context);
  return defines[0].length > 1
    ? wordsOf(words).length <= 6
    : /^(?:[\p{Lu}\d&.-]{2,}|(?:Mr|Ms|Mrs|Dr)\.?\s\p{Lu}\S*)$/u.test(words);
};
