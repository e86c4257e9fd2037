import { beforeList, GIVES_NAME, isApart } from './is-title.ts';
import { isSmallWord, isTitleCase, quoted, wordsBefore, wordsOf, type TermRule } from './term-rule.ts';

/** No title has more words. */
const longestTitle = 16;

const capitalsOf = (text: string): number => wordsOf(text).filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
const endsAmid = (before: string): boolean => /[^\s.?!:…]\s$/u.test(before) && before.trim() !== '';

/** `follows “Low Water,” and “Salt Boats.”`, `took to the A-side, “Low Water,” with glee`: nothing but capitals amid a sentence, the stop within the marks. */
export const isTitleWithStop: TermRule = (context, found) => {
  const text = quoted(context);
  const title = text.replace(/[,.]$/, '');
  const { cue } = found ?? {};
  return (
    title !== text &&
    isTitleCase(title) &&
    capitalsOf(title) > 1 &&
    wordsOf(title).length <= longestTitle &&
    !/[.?!]\s/.test(title) &&
    (found === undefined ||
      (cue !== undefined && found.rule === 'before' && isApart(context, cue, 2) && !GIVES_NAME.test(cue.verb))) &&
    endsAmid(wordsBefore(context)) &&
    !/\sthat\s$/.test(wordsBefore(context))
  );
};

/** `the single “Toi aussi.”`, `tracks like “What we were”`: behind what is sung, the title, in whatever letters. */
const SUNG =
  /(?<!\p{L})(?:songs?|singles?|tracks?|tunes?|ballads?|hymns?|anthems?)(?:\s(?:like|such\sas|including)|,)?\s$/u;
export const isSung: TermRule = (context) =>
  SUNG.test(beforeList(context)) &&
  /^\P{L}*\p{Lu}/u.test(quoted(context)) &&
  wordsOf(quoted(context)).length <= 10 &&
  !/[.?!]\s|[?!]$/u.test(quoted(context));

/** `“Low Water” opened in May`, `“The Long Pier” offers a look at it`: a title is the subject of its sentence. */
const HAS_VERB =
  /^\s(?:(?:also|first|then)\s)?(?:is|was|has|had|will|\p{Ll}+(?:s|ed)|came|won|began|ran|went)\s(?:an?|the|in|on|at|its|his|her|to|by|for|from|as|with|of|over|out)\s/u;
const OPENS_SENTENCE = /(?:^|[.?!…][”"’')]*\s|\u0001\s)$/u;
export const isSubject: TermRule = (context, found) => {
  const text = quoted(context);
  return (
    isTitleCase(text) &&
    /[\p{L}\d]$/u.test(text) &&
    capitalsOf(text) > 1 &&
    wordsOf(text).length <= 8 &&
    OPENS_SENTENCE.test(context.prose.masked.slice(0, context.run.open)) &&
    HAS_VERB.test(context.prose.masked.slice(context.run.close, context.run.close + 60)) &&
    (found === undefined ||
      found.rule !== 'behind' ||
      /^(?:offer|begin|start|finish|open|end)/.test(found.cue?.verb ?? ''))
  );
};

/** `“Mending Piers by Night” - Ida Krane of Salem Works`: a talk in a programme, with who gives it. */
const GIVEN_BY =
  /^\s(?:[-–—]|by)\s(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:\p{Lu}[\p{L}.’'-]+)?(?:\s?,|\s?\(|\s(?:of|at|from))/u;
const longestTalk = 18;
const mostlyCapitals = 0.6;
export const isListedTalk: TermRule = (context) => {
  const { prose, run } = context;
  const words = wordsOf(quoted(context));
  return (
    prose.masked.slice(0, run.open).trim() === '' &&
    words.length > 1 &&
    words.length <= longestTalk &&
    GIVEN_BY.test(prose.masked.slice(run.close, run.close + 80)) &&
    !/[.,…]$/.test(quoted(context)) &&
    capitalsOf(quoted(context)) >= words.filter((word) => !isSmallWord(word)).length * mostlyCapitals
  );
};
