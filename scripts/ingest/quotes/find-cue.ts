import { createVerbFinder, type FoundVerb } from './create-verb-finder.ts';
import { findClause } from './find-clause.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { isInCompany, isOfOtherClause } from './find-subject-of-participle.ts';
import { isVerb } from './is-verb.ts';
import { subjectOf } from './subject-of-cue.ts';
import { sentenceAt, type Place, type ReadProse } from './prose.ts';
import { SHORT_TITLE, SPEECH_VERBS, TAG_VERBS } from './vocabulary.ts';

/** A reporting verb, who is its subject, and to whom it speaks. */
export interface Cue extends Place {
  verb: string;
  subject?: Place;
  addressee?: string;
}

/** The addressee of a verb that takes one: “told Mr. Smith”. */
const ADDRESSEE = new RegExp(
  String.raw`^\s+((?:(?:the|a|an|his|her|their)\s+)?(?:(?:${SHORT_TITLE})\.\s+)?[\p{L}’'-]+(?:\s+[\p{Lu}][\p{L}’'-]+)*(?:\s+of\s+\p{Lu}[\p{L}’'-]+)?)(?=[\s,:.]|$)`,
  'u',
);
const TELLING = /^(?:tell|tells|told|telling|reminds?|reminded|reminding|assur|ask|asks|asked|asking|warned|urge)/;

function addresseeOf(verb: string, rest: string): string | undefined {
  const label = TELLING.test(verb) ? ADDRESSEE.exec(rest)?.[1] : undefined;
  return label !== undefined && !/^(?:that|if|whether|of|about|for|to|what|how|why)(?:\s|$)/.test(label)
    ? label
    : undefined;
}

const findVerbs = createVerbFinder(SPEECH_VERBS);
const findTagVerbs = createVerbFinder(TAG_VERBS);
/** `he goes, “Stop!”` */
const GO = /(?<![\p{L}’'-])(?:go|goes|went)(?=,\s\u0001)/gu;

/** `Roe agrees, “…”`, `Roe shared that “…”`: right before words in marks they are of saying, too. */
const BESIDE_MARKS =
  /(?<![\p{L}’'-])(?:laughed|laughs|shrugged|shrugs|smiled|smiles)(?=,\s\u0001)|(?<![\p{L}’'-])(?:agree|highlight|reflect|share)[sd](?=,\s\u0001|\sthat,?\s\u0001)|(?<![\p{L}’'-])(?:highlight|reflect)ed(?=,\s\u0001|\sthat,?\s\u0001)/gu;

/** The verbs of speech, and “go” right before words in marks, in order. */
function findSpeechVerbs(masked: string): FoundVerb[] {
  const found = findVerbs(masked);
  if (!masked.includes('\u0001')) return found;
  const going = [...masked.matchAll(GO), ...masked.matchAll(BESIDE_MARKS)].map(({ 0: verb, index }) => ({
    verb,
    index,
  }));
  return going.length === 0 ? found : [...found, ...going].sort((a, b) => a.index - b.index);
}

/** `said that Smith called her late and had warned her`: a verb in the same tense of what was told has the last verb's subject. */
const HAD_TOO = /\s(?:and|but)\shad\s(?:(?:also|once|then|later|even|never|already|\p{Ll}+ly)\s)?$/u;

/** The cues between `from` and `to` of a passage, in order, with their subjects. */
export function listCues(prose: ReadProse, from: number, to: number): Cue[] {
  const { masked, position } = prose;
  let finite: [number, number] | undefined;
  return findSpeechVerbs(masked.slice(from, to)).flatMap(({ verb, index }): Cue[] => {
    const start = from + index;
    const rest = masked.slice(start + verb.length);
    if (!isVerb(verb, masked.slice(from, start), rest)) return [];
    // “Smith told Jones, adding”: a participle after a comma has the subject of the verb that it follows.
    const left = masked.slice(from, start);
    const isBehindTag = finite !== undefined && masked.startsWith(', ', finite[0] - 2) && /,\sbut\s$/u.test(left);
    const follows = verb.endsWith('ing')
      ? isBehindTag || /,\s(?:\p{Ll}+ly\s|and\s|then\s)?$/u.test(left)
      : HAD_TOO.test(left);
    const isNear =
      follows &&
      finite !== undefined &&
      !isOfOtherClause(left.replace(/\s(?:\p{Ll}+ly|and|then)\s$/u, ' ')) &&
      !isInCompany(left) &&
      findClause(masked, from, start) <= finite[0];
    const subject = isNear ? finite : subjectOf(verb, masked, from, start);
    if (!verb.endsWith('ing')) finite = subject ?? finite;
    const addressee = addresseeOf(verb, rest);
    return [
      {
        position,
        start,
        end: start + verb.length,
        verb,
        ...(subject && { subject: { position, start: subject[0], end: subject[1] } }),
        ...(addressee !== undefined && { addressee }),
      },
    ];
  });
}

const known = new WeakMap<ReadProse, Map<number, Cue[]>>();

/** The cues of a sentence, listed once however many of its quotations ask for them. */
export function cuesOfSentence(prose: ReadProse, [from, to]: readonly [number, number]): Cue[] {
  const bySentence = known.get(prose) ?? new Map<number, Cue[]>();
  known.set(prose, bySentence);
  const cues = bySentence.get(from) ?? listCues(prose, from, to);
  bySentence.set(from, cues);
  return cues;
}

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
    return before ? { ...withAddressee, subject: { position, start: before[0], end: before[1] } } : undefined;
  }
  return undefined;
}
