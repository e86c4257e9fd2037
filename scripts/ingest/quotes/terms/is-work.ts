import { isTitleCase, quoted, wordsBefore, wordsOf, type TermRule } from './term-rule.ts';
import type { RunInContext } from '../run-rule.ts';

/** What stands right behind the marks, in code units: a few words. */
const behind = ({ prose, run }: RunInContext): string => prose.masked.slice(run.close, run.close + 80);
const isTitle = (context: RunInContext): boolean => {
  const text = quoted(context).replace(/[,.]$/, '');
  return isTitleCase(text) && wordsOf(text).length > 1 && wordsOf(text).length < 10;
};

/** `“A long wait for the ferry,” by Jane Roe`, `by the Herald’s Jane Roe`: what has an author has a title. */
const BYLINE =
  /^\s?by\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}.’'-]*(?=[,:;.)]|\s(?:https?:|is|was|at|in|for|of)(?!\p{L})|\s*$)/u;
/** `a course called “Boats and Piers” by the guide Jane Roe` */
const CALLED = /(?<!\p{L})(?:called|titled|entitled|named),?\s$/u;
const BY_MAKER = /^\s?by\s(?:the\s)?(?:\p{Ll}+\s){0,2}\p{Lu}/u;
export const isBylined: TermRule = (context, found) =>
  found?.rule !== 'agent' &&
  ((/,$/.test(quoted(context)) && BYLINE.test(behind(context))) ||
    (isTitle(context) && CALLED.test(wordsBefore(context)) && BY_MAKER.test(behind(context))));

/** `the mayor told “Morning Boats,”`: whom somebody tells is no speech of theirs. */
export const isTold: TermRule = (context) =>
  isTitle(context) && /(?<!\p{L})(?:told|tells|telling)\s$/u.test(wordsBefore(context));

const WORK =
  'album|ballad|blog|book|comedy|documentary|drama|episode|essay|exhibition|film|game|magazine|memoir|movie|musical|novel|novella|opera|painting|play|podcast|poem|program|programme|publication|series|show|sitcom|song|thriller|track|video';
/** `“Tales From the Pier,” a television series`: what it is stands behind it. */
const APPOSED = new RegExp(
  String.raw`^(?:,|\s[—–-]+)?\s(?:an?|the|his|her|its|their)\s(?:[\p{L}\d-]+\s){0,5}?(?:${WORK})s?(?!\p{L})`,
  'u',
);
/** `as the two argue in “The Closed Pier”: …`: what stands behind the colon is said in it. */
const IN_WORK = /(?<!\p{L})in\s$/u;
export const isCitedWork: TermRule = (context) =>
  IN_WORK.test(wordsBefore(context)) && /^:/.test(behind(context)) && wordsOf(quoted(context)).length < 12;

export const isApposedWork: TermRule = (context) => isTitle(context) && APPOSED.test(behind(context));

/** `Roe’s history of the town, “Low Water,” describes`: what it is stands before it, and it has a verb of its own. */
const WORK_BEFORE = new RegExp(
  String.raw`(?:[’']s?|(?<!\p{L})(?:the|an?|his|her|their))\s(?:[\p{L}-]+\s){0,3}?(?:${WORK}|account|biography|history|study|survey|video)(?:\s(?:of|on|about)\s[^,;:]{1,60})?,\s$`,
  'u',
);
const VERB_BEHIND = /^\s(?:is|was|has|had|\p{Ll}+s|\p{Ll}+ed)\s(?!\p{Lu})/u;
export const isWorkOfItsOwn: TermRule = (context) =>
  isTitle(context) && WORK_BEFORE.test(wordsBefore(context)) && VERB_BEHIND.test(behind(context));

/** `“The Pier Is Ours” star Jane Roe`: whom the words belong to has a part in a work. */
const STARS = /^\s(?:star|co-star|actor|actress|host|co-host|creator|director|author)s?\s\p{Lu}/u;
export const isStarred: TermRule = (context) =>
  /^\p{Lu}/u.test(quoted(context)) && wordsOf(quoted(context)).length < 10 && STARS.test(behind(context));

/** `the “confidential” level`: a step of a scale has a name. */
const GRADE = /^\s(?:levels?|categor(?:y|ies)|tiers?|grades?|designations?|classifications?)(?!\p{L})/u;
export const isGrade: TermRule = (context) => wordsOf(quoted(context)).length <= 3 && GRADE.test(behind(context));

/** `in the “Boats at sea” section`: a part of a paper or of a page has its name before it. */
const PART =
  /^\s(?:section|sections|chapter|tab|tabs|menu|button|field|folder|heading|subheading|appendix|page|pane|panel|setting|settings|checkbox|entry)(?!\p{L})/u;
export const isPartOfPaper: TermRule = (context) =>
  /[\p{L}\d]$/u.test(quoted(context)) &&
  wordsOf(quoted(context)).length <= 7 &&
  PART.test(behind(context)) &&
  /(?:[’']s?|(?<!\p{L})(?:the|an?|its|this|their|your|our))\s$/u.test(wordsBefore(context));

/** `the rival “Dear Ida” column`, `his short “Wallace” show`: what it is stands behind it. */
const KIND_BEHIND = new RegExp(
  String.raw`^\s(?:\p{Ll}[\p{L}-]*\s)?(?:${WORK}|column|newspaper|newsletter)s?(?!\p{L})`,
  'u',
);
const DETERMINED = /(?:[’']s?|(?<!\p{L})(?:the|an?|his|her|their|its))\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;
export const isKindOfWork: TermRule = (context) => {
  const text = quoted(context);
  return (
    isTitleCase(text) &&
    /\p{L}$/u.test(text) &&
    wordsOf(text).length < 8 &&
    KIND_BEHIND.test(behind(context)) &&
    DETERMINED.test(wordsBefore(context))
  );
};

/** `The Piers: “Low Water at Noon”`: behind who made it, a title; somebody's words end with a stop. */
const MAKER = /(?:^|[.!?:]\s)(?:The\s)?\p{Lu}[\p{L}.’'&-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|&|and|the)){0,5}:\s$/u;
export const isLabelledTitle: TermRule = (context) =>
  isTitleCase(quoted(context)) &&
  wordsOf(quoted(context)).length > 1 &&
  wordsOf(quoted(context)).length < 10 &&
  /[\p{L}\d)]$/u.test(quoted(context)) &&
  MAKER.test(wordsBefore(context));

/** `a “Save the Pier” hat`: words on a thing that is worn or held. */
const WORN =
  /^\s(?:hats?|caps?|T-?shirts?|shirts?|signs?|banners?|buttons?|badges?|stickers?|mugs?|flags?|posters?)(?!\p{L})/u;
export const isWorn: TermRule = (context) => isTitle(context) && WORN.test(behind(context));

/** `Ida Krane, “How the Pier Was Lost,” Harbour Studies 4, no. 2 (1998)`: what is listed with where and when it was printed. */
const PRINTED_IN = /^,?\s(?:[—–-]\s)?(?:in\s)?(?:[Tt]he\s)?\p{Lu}/u;
const WHERE_PRINTED =
  /(?:\s(?:[Aa]ccessed|[Rr]etrieved)\s|https?:\/\/|\sno\.\s?\d|\((?:\p{L}+\s)?\d{4}\)|\s\d+\s?\(\d+\)|\spp?\.?\s?\d|,\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s)?\d{4}(?:[.,;)]|$))/u;
/** `Stone, M. (1998). “How the Pier Was Lost.”` */
const YEAR_BEFORE = /\((?:1[6-9]|20)\d\d\p{Ll}?\)[.,:]?\s$/u;
export const isReference: TermRule = ({ prose, run }, found) => {
  if (found?.cue === undefined && YEAR_BEFORE.test(prose.masked.slice(Math.max(0, run.open - 12), run.open)))
    return true;
  if (found?.cue !== undefined || !/^,?\s/.test(prose.masked.slice(run.close, run.close + 2))) return false;
  const after = prose.masked.slice(run.close, run.close + 180);
  return PRINTED_IN.test(after) && WHERE_PRINTED.test(after.split('\u0001', 1)[0] ?? '');
};
