import { findMainSubject, skipIntroduction, STARTS_SUBJECT } from './find-main-subject.ts';
import { QUOTED } from './mask-runs.ts';
import { NAME, NAME_WORD, tailOf, trimLead, type Stretch } from './noun-phrase.ts';
import { BETWEEN, DETERMINER } from './vocabulary.ts';

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

/** `X, the president of Y` → `X`; undefined if what stands before the commas names nobody. */
function beforeApposition(text: string, from: number): number | undefined {
  const commas = [...text.slice(from, from + REACH).matchAll(/,|\s\(|\s[—–-]+\s/g)].map(({ index }) => from + index);
  return (
    commas.find((comma) => endsWithName(text.slice(from, comma).trim())) ??
    commas.find((comma) => STARTS_SUBJECT.test(text.slice(from, comma).trim()) && text.slice(from, comma).length < 80)
  );
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
  if (/[,)]$|\s[—–-]+$/.test(left)) {
    const comma = beforeApposition(left, start);
    if (comma === undefined || comma >= left.length - 1) return findMainSubject(masked, from, verb);
    left = left.slice(0, comma).trimEnd();
  }
  let clauseStart = start;
  for (const match of left.slice(start).matchAll(BOUNDARY)) clauseStart = start + match.index + match[0].length;
  const clause = left.slice(clauseStart);
  const tail = tailOf(clause);
  if (!tail) return clause.trim() === '' ? undefined : findMainSubject(masked, from, verb);
  const [a, b] = trimLead(clause, tail);
  return [from + clauseStart + a, from + clauseStart + b];
}

/** The subject that follows its verb: `,” said Smith, the director`. */
export function findSubjectAfter(masked: string, from: number): Stretch | undefined {
  const rest = masked.slice(from);
  const lead = /^\s+/.exec(rest)?.[0].length ?? 0;
  if (!STARTS_AFTER_VERB.test(rest.slice(lead))) return undefined;
  // A full stop after a title or an initial goes on.
  const guarded = rest.slice(lead).replace(/\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|\p{Lu})\./gu, '$1_');
  const end = ENDS_AFTER_VERB.exec(guarded)?.index ?? guarded.length;
  return end > 0 && end < 120 ? [from + lead, from + lead + end] : undefined;
}
