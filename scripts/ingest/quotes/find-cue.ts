import { createVerbFinder, type FoundVerb } from './create-verb-finder.ts';
import { findClause } from './find-clause.ts';
import { isInCompany, isOfOtherClause } from './find-subject-of-participle.ts';
import { isVerb } from './is-verb.ts';
import { subjectOf } from './subject-of-cue.ts';
import type { Place, ReadProse } from './prose.ts';
import { SHORT_TITLE, SPEECH_VERBS } from './vocabulary.ts';

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

/** To whom a verb speaks, where that is told behind it. */
export function addresseeOf(verb: string, rest: string): string | undefined {
  const label = TELLING.test(verb) ? ADDRESSEE.exec(rest)?.[1] : undefined;
  return label !== undefined && !/^(?:that|if|whether|of|about|for|to|what|how|why)(?:\s|$)/.test(label)
    ? label
    : undefined;
}

const findVerbs = createVerbFinder(SPEECH_VERBS);
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

/** `in a ‘jarring’ warning`: a word in marks between an article and its noun. */
const QUALIFIED_IN_MARKS = /(?<!\p{L})(?:an?|the|his|her|its|their)\s\u0001{1,60}\s$/u;

/** The cues between `from` and `to` of a passage, in order, with their subjects. */
export function listCues(prose: ReadProse, from: number, to: number): Cue[] {
  const { masked, position } = prose;
  let finite: [number, number] | undefined;
  return findSpeechVerbs(masked.slice(from, to)).flatMap(({ verb, index }): Cue[] => {
    const start = from + index;
    const rest = masked.slice(start + verb.length);
    if (!isVerb(verb, masked.slice(from, start), rest)) return [];
    if (verb.endsWith('ing') && QUALIFIED_IN_MARKS.test(masked.slice(Math.max(from, start - 80), start))) return [];
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
