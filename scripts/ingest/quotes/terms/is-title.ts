import type { Cue } from '../find-cue.ts';
import type { RunInContext } from '../run-rule.ts';
import { isTitleCase, quoted, wordsBefore, wordsOf, type TermRule } from './term-rule.ts';

const TITLED =
  /(?:titled|entitled|headlined|book|books|show|series|song|film|movie|play|magazine|program|programme|podcast|album|novel|memoir|documentary|sitcom|essay|article|column|paper|report|segment|musical|hit|drama|comedy|singles?|tracks?|tunes?|EP|LP|[AB]-side|classic|covers? of|renditions? of|versions? of|performances? of|host of|hosts? of|(?:author|editor|writer|creator|director|producer|composer)s? of|under the (?:name|pseudonym|alias|title)|starred in|roles? in|star of|on [\p{Lu}\d][\p{L}\d]*[’']s|known as|so-called|nicknamed|named|theme|anthem|of television[’']s|episode of|edition of|(?:books|shows|series|songs|hymns|anthems|ballads|poems|operas|musicals|tracks|singles|essays|films|movies|plays|albums|novels|hits) (?:including|such as|like)|interview (?:on|with)|appearance on|appeared on|and Friends)[,:]?\s*$/iu;

/** `Ivo Brandt’s wildly underrated “…”`, `on Harbour News’ “…”`: what is somebody's has a name. */
const OF_MAKER = /(?<=\p{Lu}[\p{L}\d]{0,40})(?:[’']s(?:\s\p{Ll}+){1,3}|[sS][’'])\s$/u;

const LIST_BEFORE = /(?<!\u0001)\u0001+(?:,?\s(?:and|or|to|as well as)\s|,?\s)$/u;
/** How far back the head of a list of titles is looked for, in code units, and over how many of them. */
const [listReach, longestList] = [400, 6];

/** What stands before the words, or before the first of a list in marks that they end. */
export function beforeList({ prose, run }: RunInContext): string {
  let before = prose.masked.slice(Math.max(0, run.open - listReach), run.open);
  for (let i = 0; i < longestList && LIST_BEFORE.test(before); i += 1) before = before.replace(LIST_BEFORE, '');
  return before;
}

/** `called the town the`, `referred to it as the`: what somebody calls a thing is said. */
const NAMED_SO =
  /(?<!\p{L})(?:call(?:s|ed|ing)?|dub(?:s|bed)|label(?:s|l?ed))\s(?:\S+\s){0,3}?the\s$|(?<!\p{L})refer(?:s|red|ring)?\sto\s(?:[^,;:\u0001]{1,60}\sas\s)?the\s$/u;

/** No title has more words. */
const longestTitle = 16;

/** A title after what it is the title of, or a name where a name stands: on a channel's “Morning Show”. */
export const isTitle: TermRule = (context) => {
  const text = quoted(context).replace(/[,.]$/, '');
  const before = beforeList(context);
  if (!isTitleCase(text) || wordsOf(text).length > longestTitle) return false;
  return (
    TITLED.test(before) ||
    /(?<![\p{L}\d])[\p{Ll}\d]*\p{Lu}[\p{L}\d]*[’']s\s*$/u.test(before) ||
    (OF_MAKER.test(before) && wordsOf(text).length > 1) ||
    // the “Golden Week”
    (/(?<!\p{L})the\s$/u.test(before) && !NAMED_SO.test(before) && [2, 3].includes(wordsOf(text).length)) ||
    (/\bon\s*$/.test(before) && wordsOf(text).length > 1)
  );
};

/** What is sung, played or read has a title, where the marks hold one: sang “The Long Pier”. */
const PERFORMED =
  /(?<!\p{L})(?:s[aiu]ng|singing|sings|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|recit(?:es|ed|ing)|hum(?:s|med)|whistled|record(?:s|ed)|paint(?:s|ed)|publish(?:es|ed)|direct(?:s|ed)|screen(?:s|ed)|stag(?:es|ed)|releas(?:es|ed)|wr(?:ote|itten|ites)|danced to|t(?:ook|akes|aking) the stage to|to the (?:sounds?|tune|strains) of|listened to|watched|signed|painting|poem|ballad|hymn|tune|opera|exhibition|chapter|anthology|lecture|award|prize)[,:]?\s*$/iu;

/** `recommend reading “Salt”`, `like to read “Salt”`: what is read so has a title. */
const READING =
  /(?<!\p{L})(?:after|before|by|enjoy(?:s|ed)?|finish(?:ed)?|from|like|of|recommend(?:s|ed)?|start(?:ed)?|suggest(?:s|ed)?|while)\sreading\s$|\s(?:then|to|please|also)\sread\s$/u;
/** `read “The Ferryman” to the children`; a sign reads what it says. */
const isReadOut = (context: RunInContext): boolean =>
  READING.test(wordsBefore(context)) ||
  (/(?<!\p{L})reads?\s$/u.test(wordsBefore(context)) &&
    /^\s(?:to|aloud|at|from|by|in)\s/.test(context.prose.masked.slice(context.run.close, context.run.close + 8)));

export const isPerformed: TermRule = (context) => {
  const text = quoted(context);
  return (
    (PERFORMED.test(wordsBefore(context)) || isReadOut(context)) &&
    isTitleCase(text.replace(/[,.]$/, '')) &&
    wordsOf(text).length > 1 &&
    wordsOf(text).length < 14 &&
    !/[?!]$|[.?!]\s/.test(text)
  );
};

/** Titles of one or of several: `videos with titles such as “Rain is coming” and “We wait”`. */
const ENTITLED =
  /(?<!\p{L})(?:titled|entitled|subtitled|headed|headlined|captioned|(?:titles?|headlines?|names?|captions?|hashtags?)(?:\s(?:such as|like|including|as)|,\sincluding)?),?\s$/iu;
export const isEntitled: TermRule = (context) => ENTITLED.test(beforeList(context));

/** What brings in somebody's name for a thing, whose capitals are his. */
export const GIVES_NAME =
  /^(?:call|dub|label|brand|describ|refer|term|nam|titl|nicknam|characteri|chant|shout|yell|scream|sing|sang)/;

/** Whether so many words stand between a cue and the marks, and none that says what is called so. */
export function isApart({ prose, run }: RunInContext, cue: Cue, least: number): boolean {
  if (cue.position !== prose.position || cue.end > run.open) return false;
  const between = prose.masked.slice(cue.end, run.open);
  return (
    wordsOf(between).length >= least &&
    !/(?<!\p{L})(?:as|words?|call(?:s|ed|ing)?|is|was|are|were|be|been|to)\s(?:(?:an?|the)\s)?$/u.test(between)
  );
}

/** How many words stand between a cue and a name within what it brings in, at least. */
const wordsApart = 3;

/** `backed her “Put Pilots Where They’re Needed Act.”`: what is named so at its end. */
const LAW =
  /\s(?:Act|Amendment|Award|Bill|Campaign|Challenge|Coalition|Code|Conference|Day|Festival|Foundation|Fund|Grant|Initiative|Law|Plan|Prize|Program|Programme|Project|Protocol|Report|Resolution|Series|Summit|Tour|Week)(?:\sof\s\d{4})?[,.]?$/u;
const longestLaw = 12;

/** `said the town had its “Silver Pier” prize`: a name amid what is said is nobody's words. */
export const isNameWithin: TermRule = (context, found) => {
  const { prose, run } = context;
  const { cue, basis } = found ?? {};
  const text = quoted(context);
  if (!cue || basis !== 'cue' || GIVES_NAME.test(cue.verb) || !isApart(context, cue, wordsApart)) return false;
  const isLaw = LAW.test(text);
  return (
    (isLaw || !/[,.?!…]$/.test(text)) &&
    isTitleCase(isLaw ? text.replace(/[,.]$/, '') : text) &&
    wordsOf(text).length <= (isLaw ? longestLaw : 5) &&
    (isLaw || /^,?\s(?:\p{Ll}|\u0001)/u.test(prose.masked.slice(run.close, run.close + 4)))
  );
};
