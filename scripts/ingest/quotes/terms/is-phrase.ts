import { quoted, wordsBefore, wordsOf, type TermRule } from './term-rule.ts';

/** No name in such a place has more words. */
const longestName = 6;

const isOpen: TermRule = (_, found) =>
  found?.cue?.subject === undefined && found?.speaker === undefined && found?.rule !== 'behind';

/** `consider the phrase “a boat in May”`, `text “SALT” to 555`, `add “Salt” to our list`: what the reader is to look at, send or write. */
const EXAMPLE_PHRASE =
  /(?<!\p{L})(?:[Cc]onsider|[Tt]ake|[Tt]ype|[Ee]nter|[Ss]earch(?:\sfor)?|with|like|as)\sthe\s(?:caption|line|phrase|prompt|query|sentence|string|term|words?)\s$/u;
const SENT = /(?<!\p{L})(?:text|send|type|enter|click|press|select|choose|add|insert|append)\s$/iu;
const SENT_TO = /^\s(?:to|in|into|on)\s(?:an?|its|my|our|the|your)\s/u;
const SENT_TO_NUMBER = /^\sto\s\d/u;
/** `a button that says “Easy Apply”`: what a program shows. */
const CONTROL =
  /(?<!\p{L})(?:button|checkbox|field|heading|icon|label|link|menu|option|tab)\s(?:that\s|which\s)?(?:labell?ed|marked|reading|reads|saying|says?)\s$/u;
const longestControl = 5;
export const isToBeWritten: TermRule = (context, found) => {
  const before = wordsBefore(context);
  if (SENT.test(before) && wordsOf(quoted(context)).length <= 4) {
    const behind = context.prose.masked.slice(context.run.close, context.run.close + 12);
    if (SENT_TO_NUMBER.test(behind) || (isOpen(context, found) && SENT_TO.test(behind))) return true;
  }
  if (CONTROL.test(before) && wordsOf(quoted(context)).length <= longestControl) return true;
  return isOpen(context, found) && EXAMPLE_PHRASE.test(before);
};

/** `supposed to mean “at sea”`, `a short version of “what is it?”`: what words mean or come from. */
const MEANS =
  /(?<!\p{L})(?:(?:also|actually|basically|literally|likely|probably|roughly|simply|supposed\sto|intended\sto|meant\sto)\smeans?|(?:abbreviation|contraction|equivalent|form|spelling|translation|version)s?\s(?:of|for))\s(?:something\slike\s)?$/u;
export const isMeaning: TermRule = (context, found) =>
  found?.rule !== 'behind' && MEANS.test(wordsBefore(context)) && wordsOf(quoted(context)).length <= 10;

/** `our famous “We wait for boats!” line`, `“Boats wait,” is a useful phrase`: what it is stands behind it. */
const PHRASE_BEHIND =
  /^\s(?:(?:is|was|has\sbeen|became)\s(?:an?|the|one\sof)\s(?:[\p{L}-]+\s){0,4}?)?(?:adage|catchphrase|clich[eé]|expression|line|lyric|maxim|meme|moniker|motto|phrase|proverb|refrain|saying|tagline|trope)s?(?!\p{L})/u;
const OWN_BEFORE =
  /(?:[’']s?|(?<!\p{L})(?:the|an?|that|this|our|his|her|their|its|your))\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/iu;
export const isKindOfPhrase: TermRule = (context, found) => {
  const { prose, run } = context;
  const behind = prose.masked.slice(run.close, run.close + 80);
  return (
    isOpen(context, found) &&
    PHRASE_BEHIND.test(behind) &&
    (/^\s(?:is|was|has|became)\s/.test(behind) || OWN_BEFORE.test(wordsBefore(context)))
  );
};

/** `referring to “Salt” as a boat`: what is called something, and not what it is called. */
const PASSIVE_AS =
  /(?<!\p{L})(?:(?:[Ii]s|are|was|were|be|been)\s(?:[\p{Ll}]+\s){0,3}|\p{Ll}+ly\s)(?:known|referred\sto|remembered|thought\sof)\sas\s(?:an?\s|the\s)?$/u;
export const isReferredTo: TermRule = (context, found) =>
  ((isOpen(context, found) || /^(?:refer|remember)/.test(found?.cue?.verb ?? '')) &&
    PASSIVE_AS.test(wordsBefore(context)) &&
    wordsOf(quoted(context)).length <= longestName) ||
  (/(?<!\p{L})refer(?:s|red|ring)?\sto\s$/u.test(wordsBefore(context)) &&
    /^\s(?:\p{Ll}+ly\s)?as(?=[\s:])/u.test(context.prose.masked.slice(context.run.close, context.run.close + 20)) &&
    wordsOf(quoted(context)).length <= longestName);
