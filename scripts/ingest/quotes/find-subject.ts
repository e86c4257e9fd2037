import { describesPerson, findNameBehind, findOfficeHolder, namesDescribed, startsRole } from './find-apposed.ts';
import { findMainSubject, skipIntroduction, STARTS_SUBJECT } from './find-main-subject.ts';
import { QUOTED } from './mask-runs.ts';
import { NAME, NAME_WORD, tailOf, trimLead, type Stretch } from './noun-phrase.ts';
import { isPeopleNoun } from './person-nouns.ts';
import { isPersonalName, isSingleName, PERSONAL_NAME } from './personal-name.ts';
import { anyOf, BETWEEN, DETERMINER, GROUP_HEAD, SPEECH_VERBS } from './vocabulary.ts';

const BETWEEN_AT_END = new RegExp(String.raw`(?:^|(?<=[^\p{L}])|(?=[’']))(?:${BETWEEN})$`, 'u');
// “, who has in the past”: what lies between names nobody.
const RELATIVE =
  /(?:,|(?<![\s,]))\s+(?:who|which|that)(?:\s(?!(?:he|she|they|it|we|the|a|an)(?:\s|$))[\p{Ll}’']+){0,5}$/u;
const BOUNDARY = new RegExp(
  String.raw`[,;:()\[\]—–${QUOTED}/]|\s--?\s|(?:^|\s)(?:that|but|when|while|as|because|although|though|if|where|whether|than(?! \d)|until|since|what|how|why|so|or|before|after)\s`,
  'gu',
);

const NAME_ALONE = new RegExp(String.raw`^${NAME}$`, 'u');
const NAME_AT_END = new RegExp(String.raw`(?<!\S)${NAME_WORD}$`, 'u');
const STARTS_DESCRIPTION = new RegExp(String.raw`^(?:(?:${DETERMINER})\s|\p{Ll})`, 'u');

/** `Jane Smith`, `the mayor Jane Smith`, `then spokesman Smith`: a name, alone or at the end of what describes it. */
const endsWithName = (text: string): boolean =>
  NAME_ALONE.test(text) || (STARTS_DESCRIPTION.test(text) && NAME_AT_END.test(text));
const STARTS_AFTER_VERB = new RegExp(
  String.raw`^(?:(?:then|former|fellow|longtime|veteran|chief|senior|top|local|retired|co-\p{L}+|\p{Ll}+al|\p{Ll}+an|presidential|conservative|liberal)\s+)?(?:(?:${DETERMINER}|he|she|they)(?![\p{L}])|\p{Lu}|\d|[\p{Ll}-]+(?:\s[\p{Ll}-]+){0,2}\s\p{Lu})`,
  'u',
);
const HEAD = new RegExp(
  String.raw`^\s*(${PERSONAL_NAME}|(?:(?:${DETERMINER})\s)?(?:[\p{L}\p{N}.’'-]+\s){0,5}?[\p{L}’'-]+)\s(?:at|from|with|of|for|in|on|near|inside|outside|behind|under)\s`,
  'u',
);
const HAS_VERB = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${anyOf(SPEECH_VERBS.filter((verb) => /(?:ed|said|told|wrote|ing)$/.test(verb)))}|was|were|is|are|had|has|have|will|would|could|did|does|went|came|made|took|got|saw|found|met|left|gave|knew|thought|heard)(?![\p{L}-])`,
  'u',
);
const PREPOSITION_AT_END =
  /(?:^|\s)(?:in|on|at|during|after|with|from|by|to|for|about|into|over|under|through|via)\s$/iu;
const ENDS_AFTER_VERB = new RegExp(
  String.raw`[,;:—–(${QUOTED}]|\.(?:\s|$)|\s(?:in|at|on|during|after|before|when|while|as|who|whose|to|by|through|with|about|from|via|outside|inside|following|because|that|referring|shortly|today|yesterday|this|last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[\s,.])`,
  'u',
);

/** Longer than any of what is taken off an end at once, in characters. */
const LONGEST_BETWEEN = 100;

/** Takes auxiliaries, adverbs and days off the end: “Smith has also on Monday”. */
function trimBetween(text: string): string {
  let left = text.trimEnd();
  for (;;) {
    const between = BETWEEN_AT_END.exec(left.slice(-LONGEST_BETWEEN))?.[0] ?? '';
    const shorter = left.slice(0, left.length - between.length).trimEnd();
    if (shorter.length === left.length) return left;
    left = shorter;
  }
}

/** How far behind the beginning of a clause the comma may stand that ends the name of its subject, in characters. */
const REACH = 400;

/** `X, the president of Y` → `X`, and so `the president of Y, X`; undefined if what stands before the commas names nobody. */
function findApposed(text: string, from: number): Stretch | undefined {
  const marks = [...text.slice(from, from + REACH).matchAll(/,(?:\s|$)|\s\(|\s[—–-]+(?:\s|$)/g)];
  const commas = marks.map(({ index }) => from + index);
  const [first, second] = commas;
  if (first !== undefined) {
    const begin = from + (marks[0] ? first - from + marks[0][0].length : 0);
    const words = text.slice(begin, second);
    const described = text.slice(from, first).trimStart();
    if (namesDescribed(described, words.trim())) return [begin, begin + words.trimEnd().length];
  }
  const end =
    commas.find((comma) => endsWithName(text.slice(from, comma).trim())) ??
    commas.find((comma) => STARTS_SUBJECT.test(text.slice(from, comma).trim()) && text.slice(from, comma).length < 80);
  return end === undefined ? undefined : [from, end];
}

/** `Jane Roe, head of the office said`: nothing closes what is said of her. */
function findUnclosed(text: string, from: number, clause: number): Stretch | undefined {
  const before = text.slice(from, clause).trimEnd();
  const name = before.slice(0, -1);
  return before.endsWith(',') && isPersonalName(name.trim()) && startsRole(text.slice(clause))
    ? [from, from + name.length]
    : undefined;
}

/** `Jane Roe at the Institute`, `a nurse with the clinic`, `officials at the office`: the head of a phrase, not what hangs on it. */
function findHead(clause: string): Stretch | undefined {
  const found = HEAD.exec(clause);
  if (!found?.[1] || HAS_VERB.test(clause.slice(found[0].length))) return undefined;
  const [words, head] = found;
  const start = words.length - words.trimStart().length;
  if (
    isPersonalName(head) ||
    (isSingleName(head) && !isPeopleNoun(head) && !GROUP_HEAD.test(head) && /(?:in|on|at|with|from)\s$/.test(words))
  )
    return [start, start + head.length];
  const last = head.split(' ').at(-1) ?? '';
  const isGroup = GROUP_HEAD.test(last) || isPeopleNoun(last) || /^\p{Ll}+s$/u.test(last);
  return describesPerson(head) || isGroup ? [start, clause.length] : undefined;
}

/** `[start, end)` of the words that name the subject of the verb at `verb`, in the sentence that begins at `from`. */
export function findSubjectBefore(masked: string, from: number, verb: number): Stretch | undefined {
  let left = trimBetween(masked.slice(from, verb));
  if (/(?:^|\s)(?:and|but|or|then|,)$/i.test(left) && !/[\p{L}]\s*,$/u.test(left))
    return findMainSubject(masked, from, verb);
  // “Smith (D-Ohio)”: what stands in brackets is no part of the name.
  left = left.replace(/\([^()]*\)$/, '').trimEnd();
  const relative = RELATIVE.exec(left);
  if (relative) left = left.slice(0, relative.index).replace(/,$/, '');
  const start = skipIntroduction(left);
  const office = findOfficeHolder(left);
  if (office) return [from + office[0], from + office[1]];
  if (/[,)]$|\s[—–-]+$/.test(left)) {
    const apposed = findApposed(left, start);
    if (apposed === undefined || apposed[1] > left.length - 1) return findMainSubject(masked, from, verb);
    if (apposed[0] > start) return [from + apposed[0], from + apposed[1]];
    left = left.slice(0, apposed[1]).trimEnd();
  }
  let clauseStart = start;
  for (const match of left.slice(start).matchAll(BOUNDARY)) clauseStart = start + match.index + match[0].length;
  const unclosed = findUnclosed(left, start, clauseStart);
  if (unclosed) return [from + unclosed[0], from + unclosed[1]];
  const clause = left.slice(clauseStart);
  const head = findHead(clause);
  if (head) return [from + clauseStart + head[0], from + clauseStart + head[1]];
  const tail = tailOf(clause);
  if (!tail) return clause.trim() === '' ? undefined : findMainSubject(masked, from, verb);
  const [a, b] = trimLead(clause, tail);
  // “but in a later interview said”: what hangs on a preposition says nothing.
  if (
    !relative &&
    PREPOSITION_AT_END.test(clause.slice(0, a)) &&
    STARTS_DESCRIPTION.test(clause.slice(a, b)) &&
    clause.slice(0, a).trim().split(/\s+/).length <= 2
  )
    return findMainSubject(masked, from, verb);
  return [from + clauseStart + a, from + clauseStart + b];
}

/** The subject that follows its verb: `,” said Smith, the director`. */
export function findSubjectAfter(masked: string, from: number): Stretch | undefined {
  const spaces = /\s*/y;
  spaces.lastIndex = from;
  const begin = from + (spaces.exec(masked)?.[0].length ?? 0);
  const rest = masked.slice(begin, begin + REACH);
  if (!STARTS_AFTER_VERB.test(rest)) return undefined;
  // A full stop after a title or an initial goes on.
  const guarded = rest.replace(
    /\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|Rt|Rev|Hon|Prof|Col|Capt|Lt|Sgt|Maj|Adm|Cmdr|St|Fr|\p{Lu})\./gu,
    '$1_',
  );
  const end = ENDS_AFTER_VERB.exec(guarded)?.index ?? guarded.length;
  if (end <= 0 || end >= 120) return undefined;
  const subject: Stretch = [begin, begin + end];
  return findNameBehind(masked, subject) ?? subject;
}
