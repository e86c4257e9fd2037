import { isPeopleNoun } from './person-nouns.ts';
import { sentenceAt, type Place, type ReadProse } from './prose.ts';
import type { Cue } from './find-cue.ts';
import { AUXILIARY, BETWEEN, DOCUMENT, GROUP_HEAD, PAST } from './vocabulary.ts';

/** One word with a capital, and no pronoun. */
const ONE_WORD = /^(?!(?:He|She|They|It|We|I|You|Who)$)\p{Lu}[\p{L}’'-]*$/u;
/** What a name is followed by: nothing, a verb, `also`, `last week`; or who it is: `Umar, a pupil, bragged`. */
const IS_SUBJECT = new RegExp(
  String.raw`^(?:\s$|\s(?:${BETWEEN}|${AUXILIARY}|${PAST}|\p{Ll}{2,}ed|says|later|agrees|and)[\s,]|,\s(?:an?|the|his|her|its|their|who|which|whose|\d)(?!\p{L}))`,
  'u',
);
const DATA = /^(?:Data|Figures|Records|Research|Statistics|Police|Polls?)$/;

const isPrintedWithin = (passages: readonly ReadProse[], word: string): boolean => {
  // Behind another word of the sentence, or as a part of a name.
  const within = new RegExp(String.raw`(?:[\p{L}\p{N}’',;)]\s|\p{Lu}\.\s)${word}(?![\p{L}])`, 'u');
  const named = new RegExp(String.raw`(?<!\p{L})${word}\s\p{Lu}`, 'u');
  return passages.some(({ text }) => text.includes(word) && (within.test(text) || named.test(text)));
};

/**
 * Whether a label is the word that a sentence happens to begin with, and no name: `Popular` of `Popular drinking spots will close, and have
 * said so`. A word that its verb follows is taken for a name, and so is one that the document prints with a capital elsewhere.
 */
export function isOnlyFirstWord(
  passages: readonly ReadProse[],
  label: string,
  place: Place | undefined,
  cue: Cue | undefined,
): boolean {
  const prose = place && passages[place.position];
  if (!prose || !cue || cue.position !== place.position || cue.start < place.end || !ONE_WORD.test(label)) return false;
  if (isPeopleNoun(label) || GROUP_HEAD.test(label) || DOCUMENT.test(label) || DATA.test(label)) return false;
  const [from] = sentenceAt(prose, place.start);
  if (/\p{L}/u.test(prose.masked.slice(from, place.start))) return false;
  const between = prose.masked.slice(place.end, cue.start);
  if (IS_SUBJECT.test(between) || (label === 'One' && between.startsWith(','))) return false;
  return !isPrintedWithin(passages, label);
}
