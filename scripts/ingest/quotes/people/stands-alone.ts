import { indexAt, sentenceAt, type Place, type ReadProse } from '../prose.ts';
import type { Appearances } from './appearances.ts';
import { isBefore } from './candidates.ts';
import type { LastTold, Spoken } from './last-told.ts';
import type { Person, Sign } from './registry.ts';
import { subjectOf } from './sentence-subject.ts';

/** So many sentences before the one that tells of somebody, in its passage, are asked for somebody else. */
const sentencesBefore = 2;

/** So many statements back it is known who said what. */
export const mostSpoken = 12;

const OTHER_SIGN = {
  he: /(?<![\p{L}’'-])(?:she|her|hers|herself)(?![\p{L}-])/iu,
  she: /(?<![\p{L}’'-])(?:he|him|his|himself)(?![\p{L}-])/iu,
};

/** What is known where somebody is told of. */
export interface Telling {
  passages: readonly ReadProse[];
  appearances: Appearances;
  spoken: readonly Spoken[];
  sign: Sign;
  /** What the one who is told of says, in which nobody counts. */
  own: readonly Place[];
}

/** `Jane Roe, a guide,` */
const IN_COMMAS = /^,\s(?!who\s)/;

/** Whether a speaker is brought in where he or she speaks: by a full name, which the text has not had before, and what he or she is. */
function isIntroduced(
  { names: [name], nouns, titles, appearances: [first] }: Person,
  at: Place,
  { masked }: ReadProse,
): boolean {
  if (!name || name.length < 2 || first?.position !== at.position) return false;
  if (first.start < at.start || first.end > at.end) return false;
  const isDescribed = nouns.size + titles.size > 0 || first.start > at.start;
  return isDescribed || IN_COMMAS.test(masked.slice(at.end, at.end + 6));
}

/**
 * Whether somebody is named as who says the words right before, and nobody else spoke in that passage: a name in the one before ends with it,
 * unless that one is known as the pronoun.
 */
function hasJustSpoken({ person, place: at }: LastTold, { spoken, sign }: Telling): boolean {
  const last = spoken.at(-1);
  if (last?.person !== person || last.meant !== undefined || last.place.start !== at.start || person.names.length === 0)
    return false;
  const other = spoken.slice(-mostSpoken).findLast((one) => one.person !== person);
  const distance = other === undefined ? Infinity : at.position - other.place.position;
  return distance > 1 || (distance === 1 && other?.meant === undefined && other?.person?.sign !== sign);
}

/** Whether nobody else spoke, or was what a sentence is about, right before. */
function speaksAlone(last: LastTold, telling: Telling): boolean {
  const { person, place: at } = last;
  const { passages, appearances, spoken, sign } = telling;
  const prose = passages[at.position] as ReadProse;
  if (isIntroduced(person, at, prose) || hasJustSpoken(last, telling)) return true;
  // “‘I was late,’ he said. ‘So was I,’ a nurse said. ‘Never mind,’ he said.”
  const inPassage = spoken.findLast((one) => one.person !== person);
  if (person.names.length === 0 && inPassage?.place.position === at.position) return false;
  const mayBe = (other: Person | undefined): boolean =>
    other !== undefined && other !== person && (other.sign ?? sign) === sign;
  const sentence = indexAt(prose, at.start);
  const before = prose.sentences.slice(Math.max(0, sentence - sentencesBefore), sentence);
  const other = spoken
    .slice(-mostSpoken)
    .findLast((one) => isBefore(one.place, at) && one.person !== person && one.person?.names.length !== 0);
  // “I was late,” he said. “So was I,” Vidal said. “Never mind,” he said.
  if (other?.person?.sign === sign && at.position - other.place.position <= 1) return false;
  const isNear = other?.place.position === at.position && other.place.start >= (before[0]?.[0] ?? at.start);
  if (isNear && mayBe(other.person)) return false;
  return !before.some((stretch) => {
    const subject = subjectOf(prose, stretch, appearances);
    return typeof subject !== 'string' && mayBe(subject.person);
  });
}

/**
 * Whether one of whom nothing tells how he or she is spoken of was told of alone: “Ott praised the plan. Vidal was not convinced. ‘I was
 * late,’ she said” may mean either.
 */
export function standsAlone(last: LastTold, telling: Telling): boolean {
  const { passages, appearances, sign, own } = telling;
  const { person, place: at } = last;
  const prose = passages[at.position] as ReadProse;
  const [, endOfSentence] = sentenceAt(prose, at.start);
  // “Vidal asked the guide to join him”: he may be the one who is not “she”.
  if (OTHER_SIGN[sign].test(prose.masked.slice(at.end, endOfSentence))) return false;
  if (last.speaks) return speaksAlone(last, telling);
  if (IN_COMMAS.test(prose.masked.slice(at.end, at.end + 6)) && isIntroduced(person, at, prose)) return true;
  const start = prose.sentences[Math.max(0, indexAt(prose, at.start) - sentencesBefore)]?.[0] ?? 0;
  const near = { position: at.position, end: start };
  const before = { position: Math.max(0, at.position - 1), end: 0 };
  return (
    !appearances.hasOtherBetween(near, at, { person, sign }, { except: own }) &&
    !appearances.hasOtherBetween(before, at, { person, sign }, { except: own, isKnown: true })
  );
}
