import { createVerbFinder } from './create-verb-finder.ts';
import { headNoun } from './find-apposed.ts';
import { addresseeOf, type Cue } from './find-cue.ts';
import { canSpeak } from './find-main-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { isVerb } from './is-verb.ts';
import { PERSONAL_NAME } from './personal-name.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import { TAG_VERBS } from './vocabulary.ts';

const findTagVerbs = createVerbFinder(TAG_VERBS);

const TAIL_LIMIT = 160;

/** `to read`, `to correctly predict`: no finite verb, and none whose subject stands before it. */
const INFINITIVE = /(?:^|\s)to(?:\s\p{Ll}+ly)?\s$/u;
/** What a verb behind its subject has for an object, so that the words in marks are none: `he expressed a wish`. */
const OBJECT =
  /^\s(?:that\s|(?:an?|the|his|her|its|their)\s(?!(?:other|same|next|following|previous|first|second|third|last|few|couple|day|week|month|year|night|morning|moment|minute|while|time)(?!\p{L})))/u;
const TAKES_ADDRESSEE =
  /^(?:t(?:ell|old)|ask|remind|assur|warn|inform|advis|e-?mail|text|messag|wr(?:ite|ote)|instruct)/;
/** Verbs whose object follows them, and no subject: `“The Pier,” describes the town as …` */
const TRANSITIVE =
  /^(?:describe|call|label|portray|depict|cite|reference|characteri[sz]e|highlight|reflect)[sd]?(?:ed)?$/;
/** `“…,” a charge that Jones denies`: somebody else's words are told of behind them. */
const OBJECT_OF_DENIAL =
  /^(?:an?|one|the|another)\s(?:\p{Ll}+\s){0,2}?(?:accusation|allegation|argument|assertion|characterization|charge|claim|contention|description|idea|label|notion|rumou?r|statement|story|suggestion|theory|view)s?\s(?:that\s|which\s)?(?=\S)/u;
/** `“…,” many applauded, and others were called …`: another clause stands between. */
const NEXT_CLAUSE = /,\s(?:and|but|so|while|which)\s/u;

/** `“…,” Holm quotes Krane as saying`: whose words they are stands behind the verb. */
const QUOTED_AS = new RegExp(
  String.raw`^\s(${PERSONAL_NAME}|\p{Lu}[\p{L}’'-]+)\sas\s(?:saying|telling|writing)(?!\p{L})`,
  'u',
);

/** `pins on his cap`, right behind marks. */
const STANDS_ON = /^\p{Ll}+s?\s(?:across|around|at|in|inside|on|outside|over)\s/u;

/** Whether the words in marks that close at `from` end a sentence. */
const endsSentence = ({ text, runs }: ReadProse, from: number): boolean =>
  /[.?!]/.test(text.charAt((runs.find(({ close }) => close === from)?.end ?? 0) - 1));

/** `One asked the other, “…?”`: a verb of saying and a comma stand before the words in marks that close at `from`. */
function isBroughtIn(prose: ReadProse, from: number): boolean {
  const { masked, runs } = prose;
  const open = runs.find(({ close }) => close === from)?.open ?? 0;
  if (!/[,:]\s$/.test(masked.slice(Math.max(0, open - 2), open))) return false;
  const [start] = sentenceAt(prose, open);
  return /(?<!\p{L})(?:asked|asks|said|says|told|wrote|replied|shouted|yelled)\s[^\u0001]{0,60}[,:]\s$|(?<!\p{L})(?:asked|asks|said|says|wrote|replied|shouted|yelled)[,:]\s$/u.test(
    masked.slice(start, open),
  );
}

/**
 * The cue right behind words in marks: `,” Smith said`, `,” said Smith`, `,” the aide, who was there, told reporters`.
 *
 * @param from after the closing mark.
 */
export function findTag(prose: ReadProse, from: number): Cue | undefined {
  const { masked, position } = prose;
  const limit = Math.min(masked.length, from + TAIL_LIMIT, sentenceAt(prose, from)[1]);
  const rest = masked.slice(from, Math.max(limit, from));
  const lead = /^[\s,.—–-]*/.exec(rest)?.[0].length ?? 0;
  const start = from + lead;
  for (const { verb, index } of findTagVerbs(rest.slice(lead))) {
    // A participle goes on from the words in marks: `“…,” adding that …`. It is no tag of theirs.
    if (verb.endsWith('ing') && !/(?:is|was|are|were)\s$/.test(rest.slice(0, lead + index))) return undefined;
    const at = start + index;
    const left = masked.slice(start, at);
    if (!isVerb(verb, left, masked.slice(at + verb.length)) || INFINITIVE.test(left)) continue;
    const isBehind = left.trim() !== '' && !TAKES_ADDRESSEE.test(verb);
    if (NEXT_CLAUSE.test(left) || (isBehind && OBJECT.test(masked.slice(at + verb.length)))) return undefined;
    const cue = { position, start: at, end: at + verb.length, verb };
    const addressee = addresseeOf(verb, masked.slice(cue.end));
    const quoted = /^quot(?:e[sd]|ing)$/.test(verb)
      ? QUOTED_AS.exec(masked.slice(cue.end, cue.end + 80))?.[1]
      : undefined;
    if (quoted !== undefined)
      return { ...cue, subject: { position, start: cue.end + 1, end: cue.end + 1 + quoted.length } };
    const withAddressee = addressee === undefined ? cue : { ...cue, addressee };
    if (left.trim() === '' || /^(?:as|also|later|then|\p{Ll}+ly)\s$/u.test(left)) {
      const after = TRANSITIVE.test(verb) ? undefined : findSubjectAfter(masked, cue.end);
      if (after) return { ...cue, subject: { position, start: after[0], end: after[1] } };
      if (left.trim() === '') return undefined;
    }
    // “Where is it?” He laughed, “There!”: with a capital begins a sentence of its own, that brings in what follows.
    if (
      (/^(?:He|She|They|I|We)\s/.test(left) || (/^\p{Lu}/u.test(left) && isBroughtIn(prose, from))) &&
      /^\s*,?\s\u0001/u.test(masked.slice(cue.end)) &&
      endsSentence(prose, from)
    )
      return undefined;
    if (/\sthat\s/.test(left) || (/^den(?:y|ies|ied)$/.test(verb) && OBJECT_OF_DENIAL.test(left))) return undefined;
    if (/^(?:that|and|which|or|but|to|in|on|at|for|with|when|while|because)\s/.test(left)) return undefined;
    const before = findSubjectBefore(masked, start, at);
    // “who wears “Boats!” pins on his cap, says”: what the words in marks stand on.
    if (before?.[0] === start && STANDS_ON.test(left) && !canSpeak(headNoun(left))) return undefined;
    return before ? { ...withAddressee, subject: { position, start: before[0], end: before[1] } } : undefined;
  }
  return undefined;
}
