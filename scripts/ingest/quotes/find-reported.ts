import { cuesOfSentence, type Cue } from './find-cue.ts';
import { datelineLength, STARTS_SUBJECT } from './find-main-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { partsClause } from './subject-behind-comma.ts';
import { sentenceAt, type Place, type ReadProse } from './prose.ts';
import { QUOTED } from './mask-runs.ts';
import {
  BEGINS_ANEW,
  endOfAddressee,
  goesOnBehindTag,
  isOthers,
  isReducedRelative,
  isToldAlready,
} from './statements/cues-apart.ts';
import { findContent } from './statements/find-content.ts';
import { findEnd } from './statements/find-end.ts';
import { hasVerb, isClause } from './statements/is-clause.ts';
import { hasTeller } from './statements/has-teller.ts';
import { isThatSubject } from './statements/is-that-subject.ts';
import { isUnsaid } from './statements/is-unsaid.ts';
import { isSentence, partsAround } from './statements/parts-around.ts';
import { AUXILIARY, PAST, REPORTING_VERBS } from './vocabulary.ts';

/** What somebody is said to have said, without marks around it. */
export interface Statement {
  /** One, or two with who says it between them. */
  parts: Place[];
  cue: Cue;
}

/** `what they say is a lack of …` */
const WHAT = /(?:^|\s)what\s[^,;:]{1,60}\s$/u;

const STARTS_WITH_VERB = new RegExp(
  String.raw`^(?:${AUXILIARY}|went|came|became|began|fell|rose|grew|gave|took|made|knew|saw|won|got)\s`,
  'u',
);

/** `making what Roe says is a good deal, the firm grows`: what is inserted so ends where the main clause begins. */
function endOfInserted({ masked }: ReadProse, sentence: number, start: number, end: number): number {
  if (/^what\s/iu.test(masked.slice(sentence, sentence + 5))) return end;
  for (const { index, 0: comma } of masked.slice(start, end).matchAll(/,\s/g)) {
    const behind = masked.slice(start + index + comma.length, end);
    if (STARTS_SUBJECT.test(behind) && !/^wh/.test(behind) && hasVerb(behind)) return start + index;
  }
  return end;
}

const NAMED_BEHIND = new RegExp(String.raw`^\s(${PERSONAL_NAME})(?:,\s(?!(?:and|but|or)\s)\p{Ll}|[.]?$)`, 'u');
/** Whether a verb behind a comma has whoever speaks behind it, by name and by what he or she is. */
const isTagWithName = ({ masked }: ReadProse, { start, end }: Cue, [from, to]: [number, number]): boolean =>
  masked.slice(from, start).endsWith(', ') && isPersonalName(NAMED_BEHIND.exec(masked.slice(end, to))?.[1] ?? '');

function statementBehind(
  prose: ReadProse,
  cue: Cue,
  sentence: [number, number],
  next: Cue | undefined,
): Statement | undefined {
  if (cue.subject && cue.subject.start >= cue.end) return undefined;
  const rest = prose.masked.slice(cue.end, sentence[1]);
  const what = WHAT.test(prose.masked.slice(sentence[0], cue.start));
  const offset = what ? /^\s(?:is|was|are|were)\s/u.exec(rest)?.[0].length : findContent(cue.verb, rest);
  if (offset === undefined) return undefined;
  const start = !what && isThatSubject(prose, cue, sentence[0], cue.end + offset) ? cue.end + 1 : cue.end + offset;
  // `a firm that Roe said last year had grown`: of what is said, the relative clause has the subject before it.
  if (!what && STARTS_WITH_VERB.test(prose.masked.slice(start, start + 10))) return undefined;
  // `said Jane Smith, a professor`: the subject behind the verb, not what was said.
  if (
    !what &&
    /^\p{Lu}[^,;:]{1,60},\s(?:an?|the|who|whose)\s/u.test(prose.masked.slice(start)) &&
    !/that\s$/.test(prose.masked.slice(0, start))
  )
    return undefined;
  // `wheat runs third, said Jane Smith, manager of the office`
  if (!what && isTagWithName(prose, cue, sentence)) return undefined;
  // What begins in marks is quoted, not reported.
  if (prose.masked.charAt(start) === QUOTED) return undefined;
  const last = findEnd(prose, cue, start, sentence[1], next);
  const end = what ? endOfInserted(prose, sentence[0], start, last) : last;
  if (!/\p{L}\P{L}+\p{L}/u.test(prose.masked.slice(start, end))) return undefined;
  return { parts: [{ position: prose.position, start, end }], cue };
}

/** Whether words before a cue are what is said, and not an introduction of it. */
const isWhole = (words: string): boolean =>
  words.split(/\s+/).length >= 4 &&
  !words.endsWith(QUOTED) &&
  (!/^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|since|despite|asked|speaking|according)\s/i.test(
    words,
  ) ||
    isSentence(words));

/** `a drink, called Salt`, `, told Roe`: a name behind them is no subject of theirs. */
const NAMES = /^(?:call|describ|t(?:ell|old)|mention)/;

/** `, did her lessons`: the next deed of a row. */
const NEXT_DEED = new RegExp(String.raw`^,\s(?:${PAST}|did)\s(?:an?|the|his|her|its|their)\s`, 'u');

/** `The tide will turn at noon, said Lou Park, the engineer.`: a verb right behind a comma has its subject after it. */
function statementBeforeInverted(prose: ReadProse, cue: Cue, [from, to]: [number, number]): Statement | undefined {
  const left = prose.masked.slice(from, cue.start).trimEnd();
  // “, saying that”: a participle has its subject before it.
  if (cue.verb.endsWith('ing')) return undefined;
  const who = left.endsWith(',') && !NAMES.test(cue.verb) ? findSubjectAfter(prose.masked, cue.end) : undefined;
  const behind = who ? prose.masked.slice(who[1], to) : '';
  const isFound = who !== undefined && cue.subject?.start === who[0];
  if (!who || !(isFound || /^(?:[.,]|$)/.test(behind))) return undefined;
  // `Roe, a clerk, wrote an article`: a paper is made, and says nothing.
  if (/^(?:draft|publish|read|wr)/.test(cue.verb) && /^(?:an?|his|her|its|their)\s/.test(prose.masked.slice(...who)))
    return undefined;
  // `She cut the film, added a song, and sent it out`: a row of deeds has objects, and no subject but its first.
  if (/^,\s(?:and|or|then)\s/.test(behind) || NEXT_DEED.test(behind)) return undefined;
  // `Smith, who was there, said Jones, his lawyer, was late`: the verb of what is said stands behind.
  if (/^,\s[^,]{1,100},\s(?:is|was|are|were|has|had|will|would|can|could)\s/.test(behind)) return undefined;
  const subject = { position: prose.position, start: who[0], end: who[1] };
  if (partsClause(left, behind)) {
    const start = who[1] + 2;
    const end = findEnd(prose, cue, start, to, undefined);
    const words = { position: prose.position, start: from, end: from + left.length - 1 };
    return { parts: [words, { position: prose.position, start, end }], cue: { ...cue, subject } };
  }
  // `Smith, who was there, said he was glad`: what follows has a verb of its own.
  if (hasVerb(prose.masked.slice(...who)) || !isClause(left)) return undefined;
  const words = left.slice(0, -1);
  return isWhole(words)
    ? { parts: [{ position: prose.position, start: from, end: from + words.length }], cue: { ...cue, subject } }
    : undefined;
}

const WHO_ALSO = /(?:^|\s)(?:who|which|that)(?:\s(?:also|has|have|had|\p{Ll}+ly)){0,2}\s$/u;

/** `The leaders agreed, an official said.` */
function statementBefore(
  prose: ReadProse,
  cue: Cue,
  [sentence, to]: [number, number],
  next: Cue | undefined,
): Statement | undefined {
  const who = cue.subject;
  // “Smith, writing in the Post”: a participle is no tag.
  if (!who || who.start <= sentence || cue.verb.endsWith('ing')) return undefined;
  // `said Roe, a pilot at Salem, who noted the risk`: what is told of her by the way is no tag.
  if (WHO_ALSO.test(prose.masked.slice(who.end, cue.start))) return undefined;
  const end = endOfAddressee(prose, cue);
  const behind = prose.masked.slice(end, to);
  if (!/^(?:[.,]|\s(?:on|in|at|during|this|last)\s[^,]{1,40}[.,]?$|\s\p{Lu}\p{Ll}+day[.,]?$|\s?$)/u.test(behind))
    return undefined;
  const whole = prose.masked.slice(sentence, who.start);
  const anew = BEGINS_ANEW.exec(whole.replace(/,\s+$/, ''));
  const from = sentence + (anew ? anew.index + anew[0].length : datelineLength(whole));
  const left = prose.masked.slice(from, who.start);
  const comma = /,\s+$/.exec(left);
  if (!comma || prose.masked.charAt(who.start - comma[0].length - 1) === QUOTED) return undefined;
  const words = left.slice(0, comma.index);
  if (words.includes(QUOTED.repeat(2) + ',')) return undefined;
  const { position } = prose;
  const around = /^,\s+(?=\S)/.exec(behind)?.[0].length;
  if (around === undefined)
    return isWhole(words) ? { parts: [{ position, start: from, end: from + words.length }], cue } : undefined;
  if (cue.addressee !== undefined) return undefined;
  const right = end + around;
  const parts = partsAround(prose.masked, [from, from + words.length], [right, findEnd(prose, cue, right, to, next)]);
  return parts && { parts: parts.map(([start, end]) => ({ position, start, end })), cue };
}

/** A verb with an ending: what names nobody before it may name who speaks behind it. */
const IN_USE = /(?:s|ed|aid|told|wrote)$/;

/**
 * The reported statements of a passage. Precision goes before recall: a cue needs a subject and what it brings in must have
 * the form of a statement.
 *
 * @param taken where the cues begin that bring in words in marks from behind.
 */
export function findReported(prose: ReadProse, taken: ReadonlySet<number> = new Set()): Statement[] {
  // A mark that nothing pairs leaves open what is quoted in its sentence.
  const unsure = new Set(prose.strays.map(({ at }) => sentenceAt(prose, at)[0]));
  return prose.sentences.flatMap(([from, to]) => {
    if (unsure.has(from)) return [];
    const cues = cuesOfSentence(prose, [from, to]);
    return cues.flatMap((cue, i): Statement[] => {
      if (!REPORTING_VERBS.has(cue.verb) || taken.has(cue.start)) return [];
      if (!cue.subject && !IN_USE.test(cue.verb)) return [];
      if (isUnsaid(prose, cue) || isReducedRelative(prose, cue, from)) return [];
      if (goesOnBehindTag(prose, cue, cues[i - 1])) return [];
      const next = cues.slice(i + 1).find((one) => REPORTING_VERBS.has(one.verb) || isOthers(prose, one, cue.end));
      const found =
        statementBeforeInverted(prose, cue, [from, to]) ??
        (cue.subject ? statementBehind(prose, cue, [from, to], next) : undefined) ??
        (isToldAlready(prose, cue, from, cues.slice(0, i)) ? undefined : statementBefore(prose, cue, [from, to], next));
      return found && hasTeller(prose, found.cue) ? [found] : [];
    });
  });
}
