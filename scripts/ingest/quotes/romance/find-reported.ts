import type { Saying } from '../../languages/saying.ts';
import type { Cue } from '../find-cue.ts';
import type { Statement } from '../find-reported.ts';
import { QUOTED } from '../mask-runs.ts';
import { sentenceAt, type Place, type ReadProse } from '../prose.ts';
import { isKnownName } from './known-names.ts';
import { readForeignTag } from './read-tag.ts';
import { createSubjectReader, type SubjectReader } from './read-subject.ts';

interface Patterns extends SubjectReader {
  verb: RegExp;
  that: RegExp;
  according: RegExp;
  unsaid: RegExp;
  open: RegExp;
  opening: RegExp;
  and: RegExp;
  joins: RegExp;
}

const NOT_LETTER = String.raw`(?<![\p{L}\p{M}’'-])`;

function buildPatterns(saying: Saying): Patterns {
  const { verbs, between, that, toWhom, according, unsaid, open, opening, and, joins } = saying;
  return {
    ...createSubjectReader(saying),
    verb: new RegExp(String.raw`${NOT_LETTER}(?:${verbs})(?![\p{L}\p{M}-])`, 'gu'),
    that: new RegExp(
      String.raw`^(?:,?\s(?:${between}),?){0,2}(?:\s${toWhom})?(?:,?\s(?:${between}),?)?\s${that}\s?`,
      'u',
    ),
    according: new RegExp(String.raw`${NOT_LETTER}(?:${according})(?![\p{L}])\s?`, 'iu'),
    unsaid: new RegExp(String.raw`(?:^|[\s,(])(?:${unsaid})\s?$`, 'iu'),
    open: new RegExp(String.raw`(?:^|[\s,(¿])(?:${open})(?:\s|$)`, 'iu'),
    opening: new RegExp(String.raw`^${opening}[^,;:]{0,80},\s`, 'iu'),
    joins: new RegExp(String.raw`^(?:${joins}),?\s`, 'iu'),
    and: new RegExp(String.raw`,?\s(?:${and})\s(?:\p{Ll}+\s)?$`, 'u'),
  };
}

/** `SAN TELMO — `, `OTTAWA, le 5 mai (PC) — ` */
const DATELINE = /^\p{Lu}[^—–\u0001]{1,60}\s[—–]\s/u;

/** Finds reported statements with the words of one language. */
export function createReportedFinder(
  saying: Saying,
): (prose: ReadProse, passages: readonly ReadProse[]) => Statement[] {
  const patterns = buildPatterns(saying);
  return (prose, passages) => {
    const isNamed = ({ cue: { subject } }: Statement): boolean => {
      const words = subject && prose.text.slice(subject.start, subject.end);
      if (words === undefined || /\s|[’']/.test(words)) return true;
      return isKnownName(words, passages);
    };
    // A mark that nothing pairs leaves open what is quoted in its sentence.
    const unsure = new Set(prose.strays.map(({ at }) => sentenceAt(prose, at)[0]));
    return prose.sentences.flatMap(([from, to]) => {
      const end = from + prose.masked.slice(from, to).trimEnd().length;
      const sentence = prose.masked.slice(from, end);
      if (unsure.has(from) || /[¿?]/.test(sentence)) return [];
      const dated = DATELINE.exec(sentence)?.[0].length ?? 0;
      const start = from + dated + (patterns.joins.exec(sentence.slice(dated))?.[0].length ?? 0);
      const said = [...statementsBehind(prose, [start, end], patterns)].filter(isNamed);
      if (said.length > 0) return said;
      const found = accordingTo(prose, [start, end], patterns) ?? beforeTag(prose, [start, end], patterns);
      return found ? [found] : [];
    });
  };
}

/** `El alcalde dijo que …`: up to the end of the sentence, or to what is said next. */
function* statementsBehind(prose: ReadProse, [from, to]: [number, number], patterns: Patterns): Generator<Statement> {
  const { masked, position } = prose;
  let last: Cue | undefined;
  let busyUntil = from;
  // A verb may begin the sentence.
  const sentence = masked.charAt(from).toLowerCase() + masked.slice(from + 1, to);
  const cues = [...sentence.matchAll(patterns.verb)].flatMap((match) => {
    const start = from + match.index;
    const that = patterns.that.exec(masked.slice(start + match[0].length, to));
    return that ? [{ start, end: start + match[0].length, words: start + match[0].length + that[0].length }] : [];
  });
  for (const [i, { start, end, words }] of cues.entries()) {
    const before = masked.slice(from, start);
    if (patterns.unsaid.test(before) || patterns.open.test(masked.slice(clauseStart(masked, from, start), start)))
      continue;
    const isNext = last !== undefined && patterns.and.test(before);
    const subject = isNext ? last?.subject : readSubject(prose, from, start, patterns);
    // Without words for who speaks, a verb speaks for itself where nothing but an opening stands before it.
    if (!subject && !isNext && !isBare(before, patterns)) continue;
    if (start < busyUntil && !isNext) continue;
    const next = cues[i + 1];
    const stop = next && patterns.and.exec(masked.slice(words, next.start));
    const close = stop ? words + stop.index : to;
    const statement = trim(masked, [words, close]);
    const cue: Cue = { position, start, end, verb: prose.text.slice(start, end), ...(subject && { subject }) };
    last = cue;
    busyUntil = statement[1];
    if (!isStatement(masked, statement)) continue;
    yield { parts: [{ position, start: statement[0], end: statement[1] }], cue };
  }
}

/** Where the clause of a verb may begin: behind the last comma or semicolon that no name stands around. */
const clauseStart = (masked: string, from: number, to: number): number =>
  1 + Math.max(from - 1, masked.lastIndexOf(';', to - 1), masked.lastIndexOf(':', to - 1));

const isBare = (before: string, { opening }: Patterns): boolean =>
  before === '' || opening.exec(before)?.[0].length === before.length;

/** Who stands before a verb, with nothing else but an opening before him. */
function readSubject(
  { masked, position }: ReadProse,
  from: number,
  verb: number,
  patterns: Patterns,
): Place | undefined {
  const whole = masked.slice(from, verb);
  const opening = patterns.opening.exec(whole)?.[0].length ?? 0;
  for (const skipped of opening > 0 ? [0, opening] : [0]) {
    const found = patterns.before(whole.slice(skipped));
    if (found) return { position, start: from + skipped + found[0], end: from + skipped + found[1] };
  }
  return undefined;
}

/** `Según la alcaldesa, la obra empieza en junio`, `La obra empieza en junio, según la alcaldesa` */
function accordingTo(prose: ReadProse, [from, to]: [number, number], patterns: Patterns): Statement | undefined {
  const { masked, position } = prose;
  const match = patterns.according.exec(masked.slice(from, to));
  if (!match) return undefined;
  const at = from + match.index;
  const behind = at + match[0].length;
  const who = patterns.behind(masked.slice(behind, to));
  if (!who) return undefined;
  const rest = behind + who.length;
  const isFirst = match.index === 0;
  // Amid a sentence it may belong to any part of it.
  if (!isFirst && !/^\s*$/.test(masked.slice(rest, to))) return undefined;
  if (!isFirst && !/,\s$/.test(masked.slice(from, at))) return undefined;
  const words = trim(masked, isFirst ? [rest, to] : [from, at]);
  if (!isStatement(masked, words)) return undefined;
  const subject = { position, start: behind + who.name[0], end: behind + who.name[1] };
  const verb = match[0].trimEnd();
  const cue = { position, start: at, end: at + verb.length, verb: prose.text.slice(at, at + verb.length), subject };
  return { parts: [{ position, start: words[0], end: words[1] }], cue };
}

/** `La obra empieza en junio, dijo la alcaldesa.` */
function beforeTag(prose: ReadProse, [from, to]: [number, number], patterns: Patterns): Statement | undefined {
  const { masked, position } = prose;
  for (const comma of [...masked.slice(from, to).matchAll(/,\s/g)].reverse()) {
    const at = from + comma.index;
    const tag = readForeignTag(masked, at + comma[0].length);
    if (!tag) continue;
    const end = tag.subject?.[1] ?? tag.verb[1];
    // What else stands behind it may be what is said.
    if (!/^(?:,?\s[^,;:]{1,30})?[.…]?$/u.test(masked.slice(end, to)) || !tag.subject) return undefined;
    const words = trim(masked, [from, at]);
    const isOpen = patterns.open.test(masked.slice(from, at).split(/\s/, 1)[0] ?? '');
    if (isOpen || !isStatement(masked, words) || masked.charAt(at - 1) === QUOTED) return undefined;
    const [start, stop] = tag.verb;
    const subject = { position, start: tag.subject[0], end: tag.subject[1] };
    const cue = { position, start, end: stop, verb: prose.text.slice(start, stop), subject };
    return { parts: [{ position, start: words[0], end: words[1] }], cue };
  }
  return undefined;
}

/** Without white space around it and what is no word at its end. */
function trim(masked: string, [start, end]: [number, number]): [number, number] {
  const words = masked.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return [start + lead, start + words.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '').length];
}

/** At least three words, and none of them alone in marks: what is quoted is told of already. */
const isStatement = (masked: string, [start, end]: [number, number]): boolean => {
  const words = masked.slice(start, end);
  return words.split(/\s+/).length >= 3 && words.charAt(0) !== QUOTED && !words.endsWith(QUOTED.repeat(2));
};
