import type { Cue } from '../find-cue.ts';
import { sentenceAt, type ReadProse } from '../prose.ts';
import { SAYING_VERBS } from '../vocabulary.ts';
import { NOBODY, readCue, type CueInSentence } from './cue-in-sentence.ts';

/** What begins a clause with a subject of its own. */
const SECOND_CLAUSE = /\s(?:when|while|as|that|who|because|but|and|until|after|before)\s/u;
/** Where a subject begins: `showed no sign` has an object. */
const BEFORE_SUBJECT = /(?:^|[.?!,;:—–“]|(?<!\p{L})(?:and|but|that|so|yet|because|since|when|while))\s?$/iu;
const BEFORE_NEGATED = /(?<!\p{L})(?:nor|neither|not)\s(?:even\s)?$/iu;

/** `that they may have to call it “home”`: what would have to be said is nobody's words yet. */
const WOULD_HAVE_TO = /(?<!\p{L})(?:may|might|would|could|should|will)\s(?:also\s)?have\sto$/u;

/** `we should be saying`, `you might call it`: what would be good or may happen; `could only say` was said. */
const MAY = /(?<!\p{L})(?:should|might)(?:\s(?:also|even|just|well|then|instead|\p{Ll}+ly)){0,2}(?:\sbe)?$/u;
const CAN = /(?<!\p{L})(?:can|could|may|would|will)(?:\s(?:also|even|just|well|then|\p{Ll}+ly)){0,2}$/u;
/** `would then accuse them of`: what follows from what is supposed. */
const WOULD_THEN = /(?<!\p{L})would\s(?:then|probably|presumably|likely|perhaps|surely|certainly)$/u;
const ANYBODY = /^(?:we|you|one|I|people|some|many|anyone|everyone|someone|somebody)(?!\p{L})/iu;
const isSupposed = ({ left, verb, subject }: CueInSentence): boolean =>
  (MAY.test(left) && ANYBODY.test(subject)) ||
  (CAN.test(left) && /^(?:you|one)$/i.test(subject)) ||
  (WOULD_THEN.test(left) && !SAYING_VERBS.has(verb));

/** `you heard that right: …`, `I am not going to say it is “…”`: what the reader took in, and what somebody keeps back. */
const TAKEN_IN = /^\s(?:that|it|this|me|us)\s(?:right|correctly)(?!\p{L})/u;
const KEPT_BACK = /(?<!\p{L})not\s(?:going|about)\sto(?:\s\p{Ll}+ly)?$/u;
const isNoStatement = ({ left, verb, subject, rest }: CueInSentence): boolean =>
  KEPT_BACK.test(left) || (/^you$/i.test(subject) && /^(?:read|heard?)$/.test(verb) && TAKEN_IN.test(rest));

/** `What happens if the mayor says “no”?`, `Suppose she asks “why”`: what somebody may say. */
const SUPPOSED = /(?<!\p{L})if\s/iu;
const isAskedOf = ({ before, verb }: CueInSentence, sentence: string): boolean =>
  /^(?:asks?|answers?|repl(?:y|ies)|says?|tells?|yells?|shouts?)$/.test(verb) &&
  (/^\s*(?:Suppose|Imagine)\s/.test(sentence) || (sentence.trimEnd().endsWith('?') && SUPPOSED.test(before)));

/** Whether a cue's subject is nobody: `None of them said`, `Neither the clerk nor the mayor said`. */
export function isSaidByNobody(prose: ReadProse, cue: Cue): boolean {
  const [from, to] = sentenceAt(prose, cue.start);
  const words = readCue(prose, from, cue);
  if (isAskedOf(words, prose.masked.slice(from, to))) return true;
  const { subject, before, clause, left } = words;
  if (WOULD_HAVE_TO.test(left) || isSupposed(words) || isNoStatement(words)) return true;
  if (subject === '') return NOBODY.test(clause) && !SECOND_CLAUSE.test(clause);
  return (NOBODY.test(subject) && BEFORE_SUBJECT.test(before)) || BEFORE_NEGATED.test(before);
}
