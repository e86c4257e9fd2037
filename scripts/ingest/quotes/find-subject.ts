import { BETWEEN, DETERMINER, GROUP_HEAD, PRONOUN, TITLE } from './vocabulary.ts';
import { QUOTED } from './mask-runs.ts';

type Range = [number, number];

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*`;
const NAME = String.raw`(?:(?:${TITLE})\.?\s+)*${NAME_WORD}(?:\s+(?:(?:de|la|del|van|von|bin|al|of|for)\s+(?:the\s+)?)?${NAME_WORD})*`;
const BETWEEN_AT_END = new RegExp(String.raw`(?:^|(?<=[^\p{L}])|(?=[’']))(?:${BETWEEN})$`, 'u');
// “, who has in the past”: what lies between names nobody.
const RELATIVE = /,?\s+(?:who|which|that)(?:\s(?!(?:he|she|they|it|we|the|a|an)\s)[\p{Ll}’']+){0,5}$/u;
const INTRODUCTION =
  /^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|since|despite|under|over|like|though|although|if|because|according|following|amid|among|earlier|later|asked|speaking|\p{L}+ing|\p{L}+ly|still|yet|so|but|and|meanwhile|then|now|here|there|instead|however|indeed|once|to|not|of|last|this)(?![\p{L}])/iu;
const STARTS_SUBJECT = new RegExp(
  String.raw`^(?:${NAME}|(?:${PRONOUN}|${DETERMINER})(?![\p{L}])|[\p{Ll}-]+s\b|\d)`,
  'u',
);
const BOUNDARY = new RegExp(
  String.raw`[,;:()\[\]—–${QUOTED}/]|\s--?\s|(?:^|\s)(?:that|but|when|while|as|because|although|though|if|where|whether|than(?! \d)|until|since|what|how|why|so|or|before|after)\s`,
  'gu',
);

const trimEnd = (text: string): string => text.replace(/\s+$/, '');

/** Takes auxiliaries, adverbs and days off the end: “Smith has also on Monday”. */
function trimBetween(text: string): string {
  let left = trimEnd(text);
  for (;;) {
    const shorter = trimEnd(left.replace(BETWEEN_AT_END, ''));
    if (shorter === left) return left;
    left = shorter;
  }
}

/** Takes “In March, ” or “Asked about it, ” off the head; returns where the clause proper begins. */
function skipIntroduction(text: string): number {
  if (!INTRODUCTION.test(text.trimStart())) return 0;
  for (const match of text.matchAll(/,\s+/g)) {
    const next = match.index + match[0].length;
    if (STARTS_SUBJECT.test(text.slice(next)) && /\p{L}/u.test(text.slice(next))) return next;
  }
  return 0;
}

/** `X, the president of Y` → `X`; undefined if what stands before the commas names nobody. */
function beforeApposition(text: string, from: number): number | undefined {
  const commas = [...text.slice(from).matchAll(/,|\s\(|\s[—–-]+\s/g)].map(({ index }) => from + index);
  const named = new RegExp(
    String.raw`^(?:and |but |[\p{Ll}\s]*)?(?:(?:${DETERMINER})\s.*|[\p{Ll}-]+\s(?:.*\s)?)?${NAME}$`,
    'u',
  );
  return (
    commas.find((comma) => named.test(text.slice(from, comma).trim())) ??
    commas.find((comma) => STARTS_SUBJECT.test(text.slice(from, comma).trim()) && text.slice(from, comma).length < 80)
  );
}

/** “More than 70 rights and advocacy organizations pressed …”: up to the plural before the verb. */
const COUNTED_GROUP =
  /^(?:(?:More|Fewer) than|At least|About|Some|Nearly|Almost|Over|Dozens of|Hundreds of)\s(?:[\d,]+\s)?(?:[\p{L}.’'-]+\s){0,9}?[\p{L}-]+s(?=\s(?:\p{Ll}+ed|have|had|were|are|say|said|who|wrote|sent)\s)/u;

const NOT_A_NAME =
  'in|on|at|during|after|before|when|while|as|for|with|from|by|to|since|despite|under|over|if|because|though|although|asked|speaking|not|any|what|how|why|where|there|here|that is|in other words|according to';

/** The words of a clause that name its subject, at its end: a pronoun, a name with its titles, a determiner and its noun. */
function tailOf(clause: string): Range | undefined {
  const pronoun = new RegExp(String.raw`(?:^|[^\p{L}])(${PRONOUN})$`, 'u').exec(clause);
  if (pronoun?.[1]) return [clause.length - pronoun[1].length, clause.length];
  // “He left and Smith”: what stands before “and” has a verb of its own unless it is all names.
  const joined = /^(.*\s)and\s+(?=\S)/u.exec(clause);
  if (
    joined?.[1] !== undefined &&
    !/^(?:[\p{Lu}\d]\S*|the|of|for|former|both|[\p{Ll}-]+s)(?:\s+(?:[\p{Lu}\d]\S*|the|of|for|rights))*\s*$/u.test(
      joined[1],
    ) &&
    new RegExp(String.raw`^(?:${NAME}|(?:${DETERMINER})\s)`, 'u').test(clause.slice(joined[0].length))
  )
    return shift(tailOf(clause.slice(joined[0].length)), joined[0].length);
  const phrase = new RegExp(
    String.raw`(?:(?:^|\s)(?:${DETERMINER})\s(?:(?!(?:${DETERMINER})\s(?!of)).)*?|(?:[\p{Ll}'’-]+\s){0,4}${NAME}(?:\s+and\s+${NAME})?(?:[’']s?(?:\s[\p{Ll}-]+){1,5})?|(?:^|\s)(?:${NAME}\s+)?(?:[\p{Ll}-]+\s+){0,3}[\p{Ll}-]+s(?:\s(?:in|of|at|for|from|with|to|on)\s.*)?)$`,
    'u',
  ).exec(clause);
  if (!phrase || phrase[0].trim() === '') return undefined;
  const lead = phrase[0].length - phrase[0].trimStart().length;
  return [phrase.index + lead, clause.length];
}

const shift = (range: Range | undefined, by: number): Range | undefined => range && [range[0] + by, range[1] + by];

/** A preposition that begins a phrase belongs to what stands before it; with it go the words up to the name. */
function trimLead(text: string, [start, end]: Range): Range {
  const phrase = text.slice(start, end);
  const lead = new RegExp(
    String.raw`^(?:(?:and|but|in|on|at|for|with|from|by|to|of|yet|so|then|now|or|nor|even|last|this|like|where|is|was|are|were|has|had|of|about|into|over|yesterday|today|tonight|said|says|told|according to|\p{Ll}+ed|\p{Ll}+ing|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|And|But|Yet|So|Then|Now|When|While|As|On|In|At|After|For|Or|If)\s+)+`,
    'u',
  ).exec(phrase);
  return lead && lead[0].length < phrase.length ? [start + lead[0].length, end] : [start, end];
}

/** The subject with which a sentence begins: for a verb that shares it (“X left and said”) and for participles. */
export function findMainSubject(text: string, from: number, to: number): Range | undefined {
  const sentence = text.slice(from, to);
  let start = skipIntroduction(sentence);
  start += /^(?:But|And|Yet|So|Still|Then)\s+/.exec(sentence.slice(start))?.[0].length ?? 0;
  const rest = sentence.slice(start);
  const nobody = new RegExp(String.raw`^(?:${NOT_A_NAME})(?![\p{L}])`, 'iu').test(rest);
  if (nobody) return undefined;
  const match =
    new RegExp(String.raw`^(?:${PRONOUN})(?![\p{L}’'])`, 'u').exec(rest) ??
    new RegExp(
      String.raw`^(?:${DETERMINER})\s(?:[\p{L}.'’-]+\s){0,5}?(?:president|minister|senator|governor|candidate|nominee|mogul|leader|spokes\p{L}+|official|secretary|businessman|billionaire|campaign|chairman|director|judge|mayor|source|aide|adviser|strategist|${GROUP_HEAD.source.slice(6, -3)})(?![\p{L}])`,
      'u',
    ).exec(rest) ??
    COUNTED_GROUP.exec(rest) ??
    new RegExp(
      String.raw`^(?:${DETERMINER})\s(?:(?!\p{Ll}+(?:ed|ing)\s|(?:is|are|was|were|has|had|have|will|would|can|in|on|at|to|for|with|that|who|which|from|by)\s)[\p{L}\p{N}.'’-]+(?:\s|(?=,))){1,4}`,
      'u',
    ).exec(rest) ??
    new RegExp(
      String.raw`^${NAME}(?:\s+(?:\p{Ll}+\s+)?(?:officials|aides|supporters|spokes\p{L}+|leaders|campaign|allies|advisers|voters))?`,
      'u',
    ).exec(rest);
  return match ? [from + start, from + start + match[0].replace(/\s+$|[’']s?$|[.]$/u, '').length] : undefined;
}

/** `[start, end)` of the words that name the subject of the verb at `verb`, in the sentence that begins at `from`. */
export function findSubjectBefore(masked: string, from: number, verb: number): Range | undefined {
  let left = trimBetween(masked.slice(from, verb));
  if (/(?:^|\s)(?:and|but|or|then|,)$/i.test(left) && !/[\p{L}]\s*,$/u.test(left))
    return findMainSubject(masked, from, verb);
  // “Smith (D-Ohio)”: what stands in brackets is no part of the name.
  left = trimEnd(left.replace(/\s*\([^()]*\)$/, ''));
  const relative = RELATIVE.exec(left);
  if (relative) left = left.slice(0, relative.index).replace(/,$/, '');
  const start = skipIntroduction(left);
  if (/[,)]$|\s[—–-]+$/.test(left)) {
    const comma = beforeApposition(left, start);
    if (comma === undefined || comma >= left.length - 1) return findMainSubject(masked, from, verb);
    left = trimEnd(left.slice(0, comma));
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
export function findSubjectAfter(masked: string, from: number): Range | undefined {
  const rest = masked.slice(from);
  const lead = /^\s+/.exec(rest)?.[0].length ?? 0;
  const phrase = new RegExp(
    String.raw`^(?:(?:then|former|fellow|longtime|veteran|chief|senior|top|local|retired|co-\p{L}+|\p{Ll}+al|\p{Ll}+an|presidential|conservative|liberal)\s+)?(?:(?:${DETERMINER}|he|she|they)(?![\p{L}])|\p{Lu}|\d|[\p{Ll}-]+(?:\s[\p{Ll}-]+){0,2}\s\p{Lu})`,
    'u',
  );
  if (!phrase.test(rest.slice(lead))) return undefined;
  const stop = new RegExp(
    String.raw`[,;:—–(${QUOTED}]|\.(?:\s|$)|\s(?:in|at|on|during|after|before|when|while|as|who|whose|to|by|through|with|about|from|via|outside|inside|following|because|that|referring|shortly|today|yesterday|this|last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[\s,.])`,
    'u',
  );
  // A full stop after a title or an initial goes on.
  const guarded = rest.slice(lead).replace(/\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|\p{Lu})\./gu, '$1_');
  const end = stop.exec(guarded)?.index ?? guarded.length;
  return end > 0 && end < 120 ? [from + lead, from + lead + end] : undefined;
}
