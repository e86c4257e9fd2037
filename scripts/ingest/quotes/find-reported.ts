import { cuesOfSentence, type Cue } from './find-cue.ts';
import { sentenceAt, type Place, type ReadProse } from './prose.ts';
import { QUOTED } from './mask-runs.ts';
import { DETERMINER, PRONOUN, REPORTING_VERBS, STATED_OBJECT_VERBS } from './vocabulary.ts';

/** What somebody is said to have said, without marks around it. */
export interface Statement {
  part: Place;
  cue: Cue;
}

/** Said of nobody, or of nothing that was said: `declined to say`, `would argue`, `did not say`. */
const NOT_SAID =
  /(?:^|\s)(?:to|not|never|would|could|might|may|should|can|cannot|will|if|nor|hardly|without|please|let[’']s|[\p{L}]+n[’']t)(?:\s(?:only|also|ever|even|just|\p{Ll}+ly))?$/u;

const CLAUSE = new RegExp(
  String.raw`^\s(?:(?:on\s)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\s)?(?=(?:(?:${DETERMINER}|${PRONOUN}|there|if|when)\s|\p{Lu}|\d|[\p{Ll}-]+s\s(?:are|were|had|have|will|would|could|should)\s))`,
  'u',
);
/** Up to a `that`: to whom, where, when, through whom; nothing that could be what is said. */
const UP_TO_THAT =
  /^(?:\s(?:[^\s,;:.]+\s){0,3}?|\s(?:(?:in|on|at|through|to|during|by|with|after)\s[^,;:.]{1,60}?\s)?|,\s[^,;:.]{1,60},\s)that\s/u;
const TOLD_CLAUSE =
  /^\s(?:reporters|(?:the\s)?\p{L}+|(?:Mr|Ms|Mrs)\.\s\p{Lu}\p{L}+)\s(?=(?:he|she|they|it|the|there)\s)/u;

/** Where the content begins behind the cue; undefined where nothing is stated. */
function contentStart(verb: string, rest: string): number | undefined {
  const that = UP_TO_THAT.exec(rest);
  if (that) return that[0].length;
  if (/^(?:warn|remind)/.test(verb))
    return /^(?:\s[^,;:.]{1,40}?)??\sof\s/u.exec(rest.slice(0, 60).replace(/\b(Mr|Ms|Mrs|Dr)\./g, '$1_'))?.[0].length;
  if (/^describ/.test(verb)) return /^\s(?=[^\s,;:.][^,;:.]*\sas\s)/u.exec(rest)?.[0].length;
  if (STATED_OBJECT_VERBS.test(verb))
    return /^\s(?=\p{L})(?!(?:in|on|at|to|about|during|out)\s)/u.exec(rest)?.[0].length;
  if (/^(?:tell|told)/.test(verb)) return TOLD_CLAUSE.exec(rest)?.[0].length;
  return /^(?:say|said|add|argu|claim|not|insist|suggest|warn|acknowledg|conced|predict|announc|explain|believ|assert|contend|complain|stat|writ|wrote|conclud|alleg|maintain|declar|confirm)/.test(
    verb,
  )
    ? CLAUSE.exec(rest)?.[0].length
    : undefined;
}

/** Where the content ends: before the next cue with what joins it, or with the sentence. */
function contentEnd(prose: ReadProse, start: number, end: number, next: Cue | undefined): number {
  let text = prose.masked.slice(start, end);
  if (next && next.start > start && next.start < end) {
    const upTo = prose.masked.slice(start, next.start);
    const join = /(?:,\s(?:and\s|but\s|while\s|then\s)?|\s(?:and|but)\s)(?:[^,]{0,40})?$/u.exec(upTo);
    if (join && join.index > 0) text = upTo.slice(0, join.index);
  }
  return start + text.replace(/(?<![\s.,;:—–])[\s.,;:—–]+$/u, '').length;
}

/** `what they say is a lack of …` */
const WHAT = /(?:^|\s)what\s[^,;:]{1,60}\s$/u;

function statementBehind(
  prose: ReadProse,
  cue: Cue,
  sentence: [number, number],
  next: Cue | undefined,
): Statement | undefined {
  const rest = prose.masked.slice(cue.end, sentence[1]);
  const what = WHAT.test(prose.masked.slice(sentence[0], cue.start));
  const offset = what ? /^\s(?:is|was|are|were)\s/u.exec(rest)?.[0].length : contentStart(cue.verb, rest);
  if (offset === undefined) return undefined;
  const start = cue.end + offset;
  // `said Jane Smith, a professor`: the subject behind the verb, not what was said.
  if (
    !what &&
    /^\p{Lu}[^,;:]{1,60},\s(?:an?|the|who|whose)\s/u.test(prose.masked.slice(start)) &&
    !/that\s$/.test(prose.masked.slice(0, start))
  )
    return undefined;
  // What begins in marks is quoted, not reported.
  if (prose.masked.charAt(start) === QUOTED) return undefined;
  const end = contentEnd(prose, start, sentence[1], next);
  if (!/\p{L}\P{L}+\p{L}/u.test(prose.masked.slice(start, end))) return undefined;
  return { part: { position: prose.position, start, end }, cue };
}

/** `The leaders agreed, an official said.` */
function statementBefore(prose: ReadProse, cue: Cue, [from, to]: [number, number]): Statement | undefined {
  const who = cue.subject;
  if (!who || who.start <= from) return undefined;
  const behind = prose.masked.slice(cue.end, to);
  if (!/^(?:[.,]|\s(?:on|in|at|during|this|last)\s[^,]{1,40}[.,]?$|\s\p{Lu}\p{Ll}+day[.,]?$|\s?$)/u.test(behind))
    return undefined;
  const left = prose.masked.slice(from, who.start);
  const comma = /,\s+$/.exec(left);
  if (!comma || prose.masked.charAt(who.start - comma[0].length - 1) === QUOTED) return undefined;
  const words = left.slice(0, comma.index);
  if (words.split(/\s+/).length < 4 || words.includes(QUOTED.repeat(2) + ',')) return undefined;
  if (
    /^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|since|despite|asked|speaking|according)\s/i.test(
      words,
    )
  )
    return undefined;
  return { part: { position: prose.position, start: from, end: from + words.length }, cue };
}

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
      if (!REPORTING_VERBS.has(cue.verb) || !cue.subject || taken.has(cue.start)) return [];
      const left = prose.masked.slice(from, cue.start).trimEnd();
      if (NOT_SAID.test(left) || prose.text.slice(from, to).endsWith('?')) return [];
      const who = prose.text.slice(cue.subject.start, cue.subject.end);
      if (/^(?:I|you|we|one|it|You|We|It)$/.test(who)) return [];
      const next = cues.slice(i + 1).find(({ verb }) => REPORTING_VERBS.has(verb));
      const found = statementBehind(prose, cue, [from, to], next) ?? statementBefore(prose, cue, [from, to]);
      return found ? [found] : [];
    });
  });
}
