import type { Saying } from '../../languages/saying.ts';
import type { Cue } from '../find-cue.ts';
import type { Statement } from '../find-reported.ts';
import { sentenceAt, type Place, type ReadProse } from '../prose.ts';
import { isKnownName } from './known-names.ts';
import { accordingTo, beforeTag } from './find-tagged.ts';
import { buildPatterns, type Patterns } from './reported-patterns.ts';
import { isStatement, trim } from './said-words.ts';

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
      if (words === undefined || /\s|[’']/.test(words) || patterns.isPronoun.test(words)) return true;
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

/** A verb that what is said stands behind, from `words` on. */
interface SayingVerb {
  start: number;
  end: number;
  words: number;
  /** Who says it, where he stands behind it. */
  behind?: Place;
  /** True where the words are told of whoever says them, and of nobody if none is named. */
  needsSubject?: true;
}

/** The verbs of a sentence that bring in what is said, in order. */
function listCues({ masked, position }: ReadProse, [from, to]: [number, number], patterns: Patterns): SayingVerb[] {
  // A verb may begin the sentence.
  const sentence = masked.charAt(from).toLowerCase() + masked.slice(from + 1, to);
  return [...sentence.matchAll(patterns.verb)].flatMap((match): SayingVerb[] => {
    const start = from + match.index;
    const end = start + match[0].length;
    const that = patterns.that.exec(masked.slice(end, to));
    if (that) return [{ start, end, words: end + that[0].length }];
    if (patterns.withInfinitive.test(match[0])) {
      const infinitive = patterns.infinitive.exec(masked.slice(end, to));
      if (infinitive) return [{ start, end, words: end + infinitive[0].length, needsSubject: true }];
    }
    const inverted = isBare(masked.slice(from, start), patterns) ? patterns.inverted(masked.slice(end, to)) : undefined;
    if (!inverted) return [];
    const [first, last] = inverted.name;
    return [{ start, end, words: end + inverted.length, behind: { position, start: end + first, end: end + last } }];
  });
}

/** `El alcalde dijo que …`: up to the end of the sentence, or to what is said next. */
function* statementsBehind(prose: ReadProse, [from, to]: [number, number], patterns: Patterns): Generator<Statement> {
  const { masked, position } = prose;
  let last: Cue | undefined;
  let busyUntil = from;
  const cues = listCues(prose, [from, to], patterns);
  for (const [i, { start, end, words, behind, needsSubject }] of cues.entries()) {
    const before = masked.slice(from, start);
    if (patterns.unsaid.test(before)) continue;
    const isNext = last !== undefined && patterns.and.test(before);
    const subject = behind ?? (isNext ? last?.subject : readSubject(prose, from, start, patterns));
    // What a clause before the subject grants is none of its conditions: `Aunque llueve, la alcaldesa dijo que …`
    const clause = clauseStart(masked, from, start);
    const isGranted =
      subject !== undefined && subject.start > clause && patterns.grants.test(masked.slice(clause, start));
    if (patterns.open.test(masked.slice(isGranted ? subject.start : clause, start))) continue;
    // Without words for who speaks, a verb speaks for itself where nothing but an opening stands before it.
    if (!subject && (needsSubject || (!isNext && !(patterns.verbsCarrySubject && isBare(before, patterns))))) continue;
    if (start < busyUntil && !isNext) continue;
    const next = cues[i + 1];
    const stop = next && patterns.and.exec(masked.slice(words, next.start));
    const close = endOfWords(masked, words, stop ? words + stop.index : to, patterns);
    const statement = trim(masked, [words, close]);
    const cue: Cue = { position, start, end, verb: prose.text.slice(start, end), ...(subject && { subject }) };
    last = cue;
    busyUntil = statement[1];
    if (!isStatement(masked, statement)) continue;
    yield { parts: [{ position, start: statement[0], end: statement[1] }], cue };
  }
}

/** Before what the reporter goes on with: whether it is said, too, is in doubt. */
function endOfWords(masked: string, from: number, to: number, { goesOn }: Patterns): number {
  const found = goesOn.exec(masked.slice(from, to));
  return found ? from + found.index : to;
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
  for (const skipped of patterns.startsIn(whole)) {
    const found = patterns.before(whole.slice(skipped));
    if (found) return { position, start: from + skipped + found[0], end: from + skipped + found[1] };
  }
  return undefined;
}
