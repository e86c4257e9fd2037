import { describesPerson, namesDescribed, startsRole } from './find-apposed.ts';
import { STARTS_SUBJECT } from './find-main-subject.ts';
import { NAME, NAME_WORD, type Stretch } from './noun-phrase.ts';
import { isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { isPersonalName, isSingleName, PERSONAL_NAME } from './personal-name.ts';
import { anyOf } from '../text/any-of.ts';
import { DETERMINER, DOCUMENT, GROUP_HEAD, SPEECH_VERBS } from './vocabulary.ts';

const NAME_ALONE = new RegExp(String.raw`^${NAME}$`, 'u');
const NAME_AT_END = new RegExp(String.raw`(?<!\S)${NAME_WORD}$`, 'u');
export const STARTS_DESCRIPTION = new RegExp(String.raw`^(?:(?:${DETERMINER})\s|\p{Ll})`, 'u');

/** `Jane Smith`, `the mayor Jane Smith`, `then spokesman Smith`: a name, alone or at the end of what describes it. */
const endsWithName = (text: string): boolean =>
  NAME_ALONE.test(text) || (STARTS_DESCRIPTION.test(text) && NAME_AT_END.test(text));
const HEAD = new RegExp(
  String.raw`^\s*(${PERSONAL_NAME}|(?:(?:${DETERMINER})\s)?(?:[\p{L}\p{N}.’'-]+\s){0,5}?[\p{L}’'-]+)\s(?:at|from|with|of|for|in|on|near|inside|outside|behind|under|clos(?:e|est)\sto|familiar\swith|briefed\son)\s`,
  'u',
);
const HAS_VERB = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${anyOf(SPEECH_VERBS.filter((verb) => /(?:ed|said|told|wrote|ing)$/.test(verb)))}|was|were|is|are|had|has|have|will|would|could|did|does|went|came|made|took|got|saw|found|met|left|gave|knew|thought|heard)(?![\p{L}-])`,
  'u',
);
/** How far behind the beginning of a clause the comma may stand that ends the name of its subject, in characters. */
const REACH = 400;

/** `The notice, which hung at Salem, said`: what is told of it has names of its own. */
const TOLD_OF_HEAD = /^,\s(?:which|who|whose|whom|where)\s/;
/** No head of a subject that such a clause follows has more words. */
const longestHead = 8;

/** What stands in brackets is no part of a name; offsets stay. */
const hideBrackets = (text: string): string =>
  text.replace(/\s\([^()]{1,80}\)(?=,)/g, (words) => ' '.repeat(words.length));

/** `X, the president of Y` → `X`, and so `the president of Y, X`; undefined if what stands before the commas names nobody. */
export function findApposed(text: string, from: number): Stretch | undefined {
  const marks = [...hideBrackets(text.slice(from, from + REACH)).matchAll(/,(?:\s|$)|\s\(|\s[—–-]+(?:\s|$)/g)];
  const commas = marks.map(({ index }) => from + index);
  const [first, second] = commas;
  if (first !== undefined) {
    const begin = from + (marks[0] ? first - from + marks[0][0].length : 0);
    const words = text.slice(begin, second);
    const described = text.slice(from, first).trimStart();
    if (namesDescribed(described, words.trim())) return [begin, begin + words.trimEnd().length];
  }
  if (first !== undefined && second !== undefined && TOLD_OF_HEAD.test(text.slice(first, second))) {
    const head = text.slice(from, first).trim();
    if (STARTS_SUBJECT.test(head) && !head.includes(' to ') && head.split(/\s+/).length <= longestHead)
      return [from, first];
  }
  const end =
    commas.find((comma) => endsWithName(text.slice(from, comma).trim())) ??
    commas.find((comma) => STARTS_SUBJECT.test(text.slice(from, comma).trim()) && text.slice(from, comma).length < 80);
  return end === undefined ? undefined : [from, end];
}

/** `Jane Roe, head of the office said`, `Jane Roe, Permanent Secretary, Harbour Board said`: nothing closes what is said of her. */
export function findUnclosed(text: string, from: number, clause: number): Stretch | undefined {
  const before = text.slice(from, clause).trimEnd();
  const [name = '', ...roles] = before.split(/,\s|,$/);
  const last = text.slice(clause).trim();
  const role = roles[0] === '' ? last : (roles[0] ?? '');
  return before.endsWith(',') && isPersonalName(name.trim()) && startsRole(role) && !isPersonalName(last)
    ? [from, from + name.length]
    : undefined;
}

/** `The pilot taking the guest ashore`: whoever does something is the subject, and not whom it is done to. */
const DOING = new RegExp(
  String.raw`^\s*((?:(?:${DETERMINER})\s|(?=\p{Lu}))(?:(?!(?:of|for|to|at|from|with|in|and)\s)[\p{L}’'-]+\s){0,3}?([\p{L}-]+))\s(?:\p{Ll}+ly\s)?\p{Ll}{2,}ing\s(?:an?|the|his|her|its|their|him|it|them|some|two|several)(?=\s)`,
  'u',
);

/** `Harbour staff campaigning against the plans`, `parents opposed to it`: what they do or think hangs on them. */
const STANDING = new RegExp(
  String.raw`^\s*((?:(?:${DETERMINER})\s|(?=\p{L}))(?:(?!(?:of|for|to|at|from|with|in|and)\s)[\p{L}’'-]+\s){0,4}?([\p{L}-]+))\s(?:\p{Ll}{2,}ing|opposed|devoted|committed)\s(?:against|for|to|with|near|in|at|on|under|over|outside|behind)\s(?=\S+\s\S)`,
  'u',
);

/** `The letter announcing that ten clubs were leaving the board`: what stands in the paper is told behind it. */
const PAPER_SAYING = new RegExp(
  String.raw`^\s*((?:${DETERMINER})\s(?:[\p{L}’'-]+\s){0,3}?([\p{Ll}-]+))\s(?:announcing|arguing|claiming|confirming|explaining|saying|stating|warning)\sthat\s[^,;:]*$`,
  'u',
);

export function findPaper(left: string): Stretch | undefined {
  const [before = '', paper = '', kind = ''] = PAPER_SAYING.exec(left) ?? [];
  return DOCUMENT.test(kind) ? [before.indexOf(paper), before.indexOf(paper) + paper.length] : undefined;
}

export function findDoer(clause: string): Stretch | undefined {
  const [words = '', who = '', noun = ''] = DOING.exec(clause) ?? STANDING.exec(clause) ?? [];
  const told = STANDING.test(clause) ? who + clause.slice(words.length) : clause;
  if (
    who === '' ||
    !(isPersonNoun(noun) || isPeopleNoun(noun) || GROUP_HEAD.test(noun) || /^(?:[Pp]eople|[Tt]hose)$/.test(noun)) ||
    HAS_VERB.test(told)
  )
    return undefined;
  return [words.indexOf(who), words.indexOf(who) + who.length];
}

/** `Jane Roe at the Institute`, `a nurse with the clinic`, `officials at the office`: the head of a phrase, not what hangs on it. */
export function findHead(clause: string): Stretch | undefined {
  const found = HEAD.exec(clause);
  if (!found?.[1] || /\s(?:he|she|they|it|we|I|you)$/u.test(clause) || HAS_VERB.test(clause.slice(found[0].length)))
    return undefined;
  const [words, head] = found;
  const start = words.length - words.trimStart().length;
  if (
    isPersonalName(head) ||
    (isSingleName(head) && !isPeopleNoun(head) && !GROUP_HEAD.test(head) && /(?:in|on|at|with|from)\s$/.test(words))
  )
    return [start, start + head.length];
  const last = head.split(' ').at(-1) ?? '';
  const isGroup = GROUP_HEAD.test(last) || isPeopleNoun(last) || /^\p{Ll}+s$/u.test(last);
  // `a rebel from the group`: with “a” begins what speaks, whatever hangs on it.
  const isNew = /^(?:an?|one|another)\s/iu.test(head) && /\s(?:from|at|with|inside)\s$/u.test(words);
  return isNew || describesPerson(head) || isGroup ? [start, clause.length] : undefined;
}
