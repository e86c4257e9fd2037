import { cuesOfSentence, type Cue } from '../find-cue.ts';
import { QUOTED } from '../mask-runs.ts';
import { indexAt, type Place, type ReadProse } from '../prose.ts';
import { REPORTING_VERBS } from '../vocabulary.ts';
import type { Appearances } from './appearances.ts';
import { subjectOf } from './sentence-subject.ts';
import type { Person, Sign } from './registry.ts';

/** So many sentences of the reporter are looked back over. */
const mostSentences = 12;
/** So many sentences are passed over, those that are all in marks among them. */
const mostSteps = 60;
/** So many passages that hold words of the reporter: the place's own and two before it. */
const mostPassages = 3;

/** A speaker whose words stand before, as far as it was found who it is. */
export interface Spoken {
  place: Place;
  person: Person | undefined;
  words: readonly Place[];
  /** Set where “he” or “she” was found to mean somebody. */
  meant?: unknown;
}

/** Of whom the reporter told last. */
export interface LastTold {
  person: Person;
  place: Place;
  /** True where somebody said something, false where he or she did or was something else. */
  speaks: boolean;
  /** Where it stands who somebody is and what he or she said, so that whom it names is no one of whom the reporter tells. */
  words?: readonly Place[] | undefined;
}

const BESIDES = /\s(?:when|as|after|before|while|because|since|where|whereas|in\swhich)\s$/u;
const IS_EMPTY = new RegExp(String.raw`^[\s.,;:!?—–${QUOTED}-]*$`, 'u');
/** Verbs of judging somebody, who is then spoken of and does not speak. */
const JUDGES =
  /^(?:accus|attack|assail|blam|blast|bemoan|brand|characteri|compar|condemn|critici|decr|defend|denounc|deri|describ|dismiss|lambast|liken|mock|portray|rebuk|reject|rid|slam)/;

const PASSIVE = /\s(?:is|are|was|were|been|being|be|got)\s(?:\p{Ll}+ly\s)?$/u;

/** `Jane Roe, a guide, and Karl Vidal said` */
const JOINS_ANOTHER =
  /,\s(?:and|but|or)\s|\s(?:and|or)\s(?:(?:his|her|their|the|an?)\s[^,]*|\p{Lu}\S*\s\p{Lu}[^\s,]*\s)$/u;

/** `Le Figaro`, `BBC Scotland`, `France Info`: who is told something and is nobody. */
const OUTLET =
  /^(?:[Tt]he|Le|La|Les|El|Il|Der|Die|Das)\s\p{Lu}|(?:^|\s)(?:\p{Lu}{2,}|\p{L}*(?:News|Info|Online|Radio|Today|World|Magazine|Media|Post|Press|Times|Herald|Tribune|Journal|Weekly|Daily))$|^\p{Lu}{2,}\s/u;

/** Who somebody is stands before the cue; to whom it speaks, right behind it; what is said, behind that. A paper that is told something is nobody. */
function wordsAround(prose: ReadProse, { start: cue, end, addressee, subject }: Cue, to: number): Place[] {
  const { position } = prose;
  const behind = addressee === undefined ? end : prose.text.indexOf(addressee, end) + addressee.length;
  const start = OUTLET.test(addressee ?? '') ? end : behind;
  const isOnlyHis = subject && subject.end < cue && !JOINS_ANOTHER.test(prose.masked.slice(subject.end, cue));
  const before = isOnlyHis ? [{ position, start: subject.end, end: cue }] : [];
  return [...before, { position, start, end: to }];
}

/** `Jane Roe, a guide, believes`: who has an opinion is about to speak. */
const OPINES =
  /^(?:,[^,;:]{1,120}(?:,[^,;:]{1,60}){0,2},)?\s(?:also\s|still\s|now\s)?(?:believe[sd]?|thinks?|thought|expect(?:s|ed)?|agree[sd]?|fear(?:s|ed)?|hope[sd]?|doubt(?:s|ed)?|disagree[sd]?)\s/u;
/** No description of who has an opinion is longer, in code units. */
const longestDescription = 280;

function opinionOf(prose: ReadProse, { end }: Place, to: number): Place[] | undefined {
  const isOpinion = OPINES.test(prose.masked.slice(end, end + longestDescription));
  // Whom an opinion names is no one of whom the reporter tells.
  return isOpinion ? [{ position: prose.position, start: end, end: to }] : undefined;
}

/** Where it stands what somebody says in a sentence, or of whom he or she judges; undefined where neither is told. */
function findWords(
  prose: ReadProse,
  to: number,
  subject: Place,
  { isSpoken, isKnown }: { isSpoken: boolean; isKnown: boolean },
): Place[] | undefined {
  const sentence = prose.sentences[indexAt(prose, subject.start)];
  const cue =
    sentence &&
    cuesOfSentence(prose, sentence).findLast(
      ({ verb, start, end, subject: own }) =>
        own !== undefined &&
        end <= to &&
        own.start < subject.end &&
        own.end > subject.start &&
        (isSpoken ||
          ((REPORTING_VERBS.has(verb) || (isKnown && JUDGES.test(verb))) &&
            !PASSIVE.test(prose.masked.slice(own.end, start)))),
    );
  return cue ? wordsAround(prose, cue, to) : opinionOf(prose, subject, to);
}

/**
 * Of whom the reporter told last before a place, in the passage or the two before it: who spoke there, or the subject of a sentence.
 * Undefined where that may be somebody who is not known. Who is spoken of by the other pronoun is passed over.
 */
export function findLastTold(
  passages: readonly ReadProse[],
  appearances: Appearances,
  spoken: readonly Spoken[],
  before: Pick<Place, 'position' | 'start'>,
  sign: Sign,
): LastTold | undefined {
  const fits = (person: Person): boolean => (person.sign ?? sign) === sign;
  let [steps, sentencesSeen, passagesSeen, next] = [0, 0, 0, spoken.length - 1];
  for (let position = before.position; position >= 0 && passagesSeen < mostPassages; position -= 1) {
    const prose = passages[position] as ReadProse;
    const limit = position === before.position ? before.start : prose.text.length;
    let isReporters = position === before.position;
    for (let at = indexAt(prose, limit); at >= 0; at -= 1) {
      steps += 1;
      if (steps > mostSteps) return undefined;
      const [from, end] = prose.sentences[at] ?? [0, 0];
      const to = Math.min(end, limit);
      if (from >= limit || IS_EMPTY.test(prose.masked.slice(from, to))) continue;
      isReporters = true;
      sentencesSeen += 1;
      if (sentencesSeen > mostSentences) return undefined;
      while (next >= 0 && isBehind(spoken[next] as Spoken, position, to)) next -= 1;
      const own = spoken[next];
      const isOwn = own?.place.position === position && own.place.start >= from;
      if (isOwn && !own.person) return undefined;
      const subject =
        isOwn && own.person ? { person: own.person, place: own.place } : subjectOf(prose, [from, to], appearances);
      if (subject === 'somebody') return undefined;
      if (typeof subject === 'string' || !fits(subject.person)) continue;
      // `Roe agreed with Vidal when he said`: whom the same sentence names can be meant.
      const isBesides = to === limit && position === before.position && BESIDES.test(prose.masked.slice(from, to));
      const words = isBesides
        ? undefined
        : findWords(prose, to, subject.place, { isSpoken: isOwn, isKnown: subject.person.sign === sign });
      return { ...subject, speaks: isOwn || words !== undefined, words };
    }
    if (isReporters) passagesSeen += 1;
  }
  return undefined;
}

const isBehind = ({ place }: Spoken, position: number, index: number): boolean =>
  place.position > position || (place.position === position && place.start >= index);
