import type { Found, RunInContext } from './run-rule.ts';
import { isSaidByNobody } from './statements/is-unsaid.ts';

type TermRule = (context: RunInContext, found: Found | undefined) => boolean;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const quoted = ({ prose, run }: RunInContext): string => prose.text.slice(run.start, run.end);
/** How far back a rule looks for what the marks hold, in code units: a few words, or one long name. */
const reach = 100;
const wordsBefore = ({ prose, run }: RunInContext): string =>
  prose.masked.slice(Math.max(0, run.open - reach), run.open);
const SMALL = /^(?:a|an|the|of|and|or|in|on|for|to|with|at|by|from|vs\.?|de|la)$/i;

/** True if every word but the small ones begins with a capital or a digit: a title or a name. */
const isTitleCase = (text: string): boolean =>
  wordsOf(text).every((word, i) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)));

const TITLED =
  /(?:titled|entitled|headlined|book|books|show|series|song|film|movie|play|magazine|program|programme|podcast|album|novel|memoir|documentary|sitcom|essay|article|column|paper|report|segment|musical|hit|drama|comedy|host of|hosts? of|starred in|star of|on [\p{Lu}\d][\p{L}\d]*[’']s|known as|so-called|nicknamed|named|theme|anthem|of television[’']s|episode of|edition of|interview (?:on|with)|appearance on|appeared on|and Friends)[,:]?\s*$/iu;

/** A title after what it is the title of, or a name where a name stands: on a channel's “Morning Show”. */
const isTitle: TermRule = (context) => {
  const text = quoted(context).replace(/[,.]$/, '');
  const before = wordsBefore(context);
  if (!isTitleCase(text) || wordsOf(text).length > 9) return false;
  return (
    TITLED.test(before) ||
    /(?<![\p{L}\d])[\p{Ll}\d]*\p{Lu}[\p{L}\d]*[’']s\s*$/u.test(before) ||
    (/\p{Lu}[\p{L}\d]*[’']s\s(?:\p{Ll}+\s){1,3}$/u.test(before) && wordsOf(text).length > 1) ||
    (/\bon\s*$/.test(before) && wordsOf(text).length > 1)
  );
};

/** What is sung, played or read has a title, where the marks hold one: sang “The Long Pier”. */
const PERFORMED =
  /(?<!\p{L})(?:s[aiu]ng|singing|sings|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|recit(?:es|ed|ing)|hum(?:s|med)|whistled|record(?:s|ed)|paint(?:s|ed)|publish(?:es|ed)|direct(?:s|ed)|screen(?:s|ed)|stag(?:es|ed)|releas(?:es|ed)|wr(?:ote|itten|ites)|danced to|listened to|watched|signed|painting|poem|ballad|hymn|tune|opera|exhibition|chapter|anthology|lecture|award|prize)[,:]?\s*$/iu;

/** `read “The Ferryman” to the children`; a sign reads what it says. */
const isReadOut = (context: RunInContext): boolean =>
  /(?<!\p{L})reads?\s$/u.test(wordsBefore(context)) &&
  /^\s(?:to|aloud|at|from|by|in)\s/.test(context.prose.masked.slice(context.run.close, context.run.close + 8));

const isPerformed: TermRule = (context) => {
  const text = quoted(context);
  return (
    (PERFORMED.test(wordsBefore(context)) || isReadOut(context)) &&
    isTitleCase(text.replace(/[,.]$/, '')) &&
    wordsOf(text).length > 1 &&
    wordsOf(text).length < 9 &&
    !/[?!]$|[.?!]\s/.test(text)
  );
};

/** `the word “pier”`: the marks hold a word that the sentence is about. */
const isNamedWord: TermRule = (context, found) =>
  found?.rule !== 'before' &&
  /(?<!\p{L})(?:the|this|that|a|an|any)\s(?:\p{Ll}+\s)?(?:word|term|name|nickname|expression|acronym|abbreviation|adjective|noun|verb|letter)s?\s$/iu.test(
    wordsBefore(context),
  ) &&
  wordsOf(quoted(context)).length <= 3;

/** Titles of one or of several: `videos with titles such as “Rain is coming” and “We wait”`. */
const ENTITLED =
  /(?<!\p{L})(?:titled|entitled|subtitled|headlined|captioned|(?:titles?|headlines?|names?|captions?|hashtags?)(?:\s(?:such as|like|including|as)|,\sincluding)?),?\s$/iu;
const LIST_BEFORE = /(?<!\u0001)\u0001+(?:,?\s(?:and|or|to|as well as)\s|,?\s)$/u;
/** How far back the head of a list of titles is looked for, in code units, and over how many of them. */
const [listReach, longestList] = [400, 6];

const isEntitled: TermRule = ({ prose, run }) => {
  let before = prose.masked.slice(Math.max(0, run.open - listReach), run.open);
  for (let i = 0; i < longestList && LIST_BEFORE.test(before); i += 1) before = before.replace(LIST_BEFORE, '');
  return ENTITLED.test(before);
};

/** `Nobody said “stop”`: what no one said is no speech. */
const isNobodys: TermRule = ({ prose }, found) =>
  found?.cue?.position === prose.position && isSaidByNobody(prose, found.cue);

/** A name that stands in marks amid a sentence: all of its words are capital, and nobody says them. */
const isNameAlone: TermRule = (context, found) => {
  const text = quoted(context).replace(/(?<=\s(?:Inc|Ltd|Co|Corp|Jr|Sr))\.$/, '');
  const { prose, run } = context;
  return (
    found === undefined &&
    /\p{L}/u.test(prose.masked.slice(0, run.open) + prose.masked.slice(run.close)) &&
    !/[?!…]|[.,]$/.test(text) &&
    isTitleCase(text) &&
    wordsOf(text).length < 10
  );
};

/** `The campaign’s slogan, “One Town, One Pier,” hangs …`: nobody says it here. */
const isMotto: TermRule = (context, found) =>
  /(?<!\p{L})(?:slogan|motto|tagline|banner|refrain|chorus|inscription|hashtag|brand|nickname|password|caption|title|headline|jingle)s?,?\s$/iu.test(
    wordsBefore(context),
  ) &&
  (found === undefined || (found.speaker === undefined && found.cue?.subject === undefined));

/** `a boat called “Salt”`; not `what the mayor called “a joke”`, which has its object before. */
const CALLED =
  /(?<!\p{L})(?<!(?:what|which|that|whom)\s)(?:an?|one|another|some|two|three|several|the|its|his|her|their)\s(?:[\p{L}-]+\s){0,2}\p{Ll}[\p{L}-]*\s(?:called|named|nicknamed|dubbed|titled)\s$/iu;

const isCalled: TermRule = (context) => wordsOf(quoted(context)).length <= 4 && CALLED.test(wordsBefore(context));

/** A nickname between two names: George “Jay” Smith. */
const isNickname: TermRule = (context) => {
  const { prose, run } = context;
  return (
    wordsOf(quoted(context)).length <= 2 &&
    /(?<![\p{L}.’'-])[\p{Ll}.’'-]*\p{Lu}[\p{L}.’'-]*\s$/u.test(wordsBefore(context)) &&
    /^\s\p{Lu}/u.test(prose.masked.slice(run.close)) &&
    !/[,.?!]$/.test(quoted(context))
  );
};

/** A word or two in marks in a sentence that nobody speaks. */
const isUnspokenPhrase: TermRule = (context, found) => {
  const words = wordsOf(quoted(context));
  const whole = /[,.?!]$/.test(quoted(context)) && context.prose.masked.slice(0, context.run.open).trim() === '';
  return found === undefined && words.length <= 3 && !whole;
};

const rules: readonly TermRule[] = [
  isNobodys,
  isTitle,
  isEntitled,
  isPerformed,
  isNamedWord,
  isMotto,
  isCalled,
  isNickname,
  isNameAlone,
  isUnspokenPhrase,
];

/** True for words in marks that are no speech: names, titles, words held at a distance. */
export const isTerm = (context: RunInContext, found: Found | undefined): boolean =>
  rules.some((rule) => rule(context, found));
