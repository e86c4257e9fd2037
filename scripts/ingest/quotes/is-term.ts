import type { Found, RunInContext } from './run-rule.ts';
import { isSaidByNobody } from './statements/is-said-by-nobody.ts';
import { isCalledSo, isExample, isKnownThing, isWordTalkedOf } from './terms/is-mentioned.ts';
import { isCode } from './terms/is-code.ts';
import { isListedTalk, isSubject, isSung, isTitleWithStop } from './terms/is-title-amid.ts';
import { isEntitled, isNameWithin, isPerformed, isTitle } from './terms/is-title.ts';
import { isKindOfPhrase, isMeaning, isReferredTo, isToBeWritten } from './terms/is-phrase.ts';
import {
  isCalled,
  isDefined,
  isGloss,
  isHeldAtDistance,
  isNamedWord,
  isNameOfEvent,
  isNowCalled,
  isQualified,
  isSelfMade,
  isSoCalled,
  isWritersWord,
} from './terms/is-named.ts';
import {
  isApposedWork,
  isBylined,
  isCitedWork,
  isGrade,
  isKindOfWork,
  isLabelledTitle,
  isPartOfPaper,
  isReference,
  isStarred,
  isTold,
  isWorkOfItsOwn,
  isWorn,
} from './terms/is-work.ts';
import { isTitleCase, quoted, wordsBefore, wordsOf, type TermRule } from './terms/term-rule.ts';

/** `Nobody said “stop”`: what no one said is no speech. */
const isNobodys: TermRule = ({ prose }, found) =>
  found?.cue?.position === prose.position && isSaidByNobody(prose, found.cue);

/** How far around marks it is looked for words of the sentence, in code units. */
const reach = 400;

/** `“Cooking the Owl’s Egg,” that he gave`, `“How the Pier Was Lost,” by Jane Roe`: of several capital words before a comma, more is told. */
const hasCapitals = (text: string): boolean => (text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu)?.length ?? 0) > 1;
const hasTitleBehind = (rest: string): boolean => /^\s(?:\p{Ll}|\(|\p{Lu}\p{L}+[’']s\s)/u.test(rest);
/** No title has more words. */
const longestTitle = 20;

/** A name that stands in marks amid a sentence: all of its words are capital, and nobody says them. */
const isNameAlone: TermRule = (context, found) => {
  const text = quoted(context).replace(/(?<=\s(?:Inc|Ltd|Co|Corp|Jr|Sr))\.$/, '');
  const { prose, run } = context;
  const name = hasCapitals(text) && hasTitleBehind(prose.masked.slice(run.close)) ? text.replace(/,$/, '') : text;
  return (
    found === undefined &&
    !/[?!…]|[.,]$/.test(name) &&
    isTitleCase(name) &&
    wordsOf(name).length < longestTitle &&
    /\p{L}/u.test(
      prose.masked.slice(Math.max(0, run.open - reach), run.open) + prose.masked.slice(run.close, run.close + reach),
    )
  );
};

/** `The campaign’s slogan, “One Town, One Pier,” hangs …`: nobody says it here. */
const isMotto: TermRule = (context, found) =>
  /(?<!\p{L})(?:slogan|motto|tagline|banner|refrain|chorus|inscription|hashtag|brand|nickname|password|caption|title|headline|jingle)s?,?\s$/iu.test(
    wordsBefore(context),
  ) &&
  (found === undefined || (found.speaker === undefined && found.cue?.subject === undefined));

/** `Otto “what is a brush for” Hale`: what somebody is called in jest, however long. */
const isJest = ({ prose, run }: RunInContext): boolean =>
  /(?<![\p{L}.’'-])\p{Lu}\p{Ll}+\s$/u.test(prose.masked.slice(Math.max(0, run.open - 20), run.open)) &&
  /^\s\p{Lu}\p{Ll}+(?=[\s,.])/u.test(prose.masked.slice(run.close)) &&
  /^\p{Ll}[^,.?!]*$/u.test(prose.text.slice(run.start, run.end));

/** A nickname between two names or before one: George “Jay” Smith, and “Jay” Smith. */
const isNickname: TermRule = (context, found) => {
  const { prose, run } = context;
  if (found?.rule !== 'before' && isJest(context)) return wordsOf(quoted(context)).length <= 6;
  return (
    wordsOf(quoted(context)).length <= 2 &&
    /(?:(?<![\p{L}.’'-])[\p{Ll}.’'-]*\p{Lu}[\p{L}.’'-]*|(?<!\p{L})(?:and|with|by))\s$/u.test(wordsBefore(context)) &&
    isTitleCase(quoted(context)) &&
    /^\s\p{Lu}/u.test(prose.masked.slice(run.close)) &&
    !/[,.?!]$/.test(quoted(context))
  );
};

/** `in the “press,” including the Post`: one word for what is listed, unless the cue stands right before it. */
const isHeading: TermRule = (context, found) =>
  wordsOf(quoted(context)).length === 1 &&
  /^,?\s(?:including|such as)\s/u.test(context.prose.masked.slice(context.run.close, context.run.close + 12)) &&
  (found?.cue === undefined || found.cue.end + 4 < context.run.open);

/** `chants of “boat”`, `the suggestion that she was “nice”`: a noun of saying tells that words are spoken. */
export const SAID_NOUN =
  /(?<!\p{L})(?:accusation|admission|assertion|chant|charge|claim|comment|complaint|cr(?:y|ies)|criticism|insistence|remark|scream|shout|statement|suggestion|vow|warning|yell)s?\s(?:of|that|to|on|about)\s[^,;:]{0,80}$/u;

/** `“Related:”` on a line of its own: a heading in marks, which nobody speaks. */
const isLabelAlone: TermRule = (context) =>
  /:$/.test(quoted(context)) &&
  wordsOf(quoted(context)).length <= 3 &&
  context.prose.masked.slice(0, context.run.open).trim() === '' &&
  context.prose.masked.slice(context.run.close).trim() === '';

/** A word or two in marks in a sentence that nobody speaks. */
const isUnspokenPhrase: TermRule = (context, found) => {
  const words = wordsOf(quoted(context));
  const whole = /[,.?!]$/.test(quoted(context)) && context.prose.masked.slice(0, context.run.open).trim() === '';
  return found === undefined && words.length <= 3 && !whole && !SAID_NOUN.test(wordsBefore(context));
};

const rules: readonly TermRule[] = [
  isNobodys,
  isCode,
  isTitle,
  isTitleWithStop,
  isSung,
  isSubject,
  isListedTalk,
  isNameWithin,
  isEntitled,
  isPerformed,
  isBylined,
  isTold,
  isApposedWork,
  isWorkOfItsOwn,
  isCitedWork,
  isKindOfWork,
  isLabelledTitle,
  isPartOfPaper,
  isReference,
  isWorn,
  isStarred,
  isGrade,
  isLabelAlone,
  isNamedWord,
  isToBeWritten,
  isMeaning,
  isKindOfPhrase,
  isReferredTo,
  isDefined,
  isGloss,
  isMotto,
  isCalled,
  isNameOfEvent,
  isSoCalled,
  isWritersWord,
  isNowCalled,
  isHeldAtDistance,
  isSelfMade,
  isCalledSo,
  isWordTalkedOf,
  isExample,
  isKnownThing,
  isQualified,
  isNickname,
  isNameAlone,
  isHeading,
  isUnspokenPhrase,
];

/** True for words in marks that are no speech: names, titles, words held at a distance. */
export const isTerm = (context: RunInContext, found: Found | undefined): boolean =>
  rules.some((rule) => rule(context, found));
