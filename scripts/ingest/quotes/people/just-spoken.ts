import type { QuoteSpeaker } from '../../../../src/record/quote.ts';
import { headNoun } from '../find-apposed.ts';
import { isPersonalName } from '../personal-name.ts';
import { isPersonNoun, signOfNoun } from '../person-nouns.ts';
import type { Place, ReadProse } from '../prose.ts';
import type { Appearances } from './appearances.ts';
import { isBefore } from './candidates.ts';
import type { Person, Sign } from './registry.ts';

/** A statement's speaker as printed and as found. */
export interface Said {
  place: Place;
  label: string;
  words: readonly Place[];
  isMarked: boolean;
  verb: string;
  found: QuoteSpeaker;
}

const NOBODY: Person = { names: [], titles: new Set(), nouns: new Set(), surnames: new Set(), appearances: [] };
const HE_OR_SHE = /^(?:he|she)$/i;
const MALE = /(?:^|\s)(?:Mr|Sir|Lord)\.?\s/u;
const FEMALE = /(?:^|\s)(?:Mrs|Ms|Miss|Dame)\.?\s/u;
const ONE = /^(?:an?|the|one|another|his|her|its|their)\s|[’']s?\s/iu;
/** `told her`, where “she” goes on: the other one. */
const TOLD = { he: /\s(?:him|himself)(?![\p{L}’'])/u, she: /\s(?:her|herself)(?=[,:.]|\sthat\s|\s\u0001)/u };

/** Verbs of whoever says something, and goes on: one who asks has an answer. */
const GOES_ON =
  /^(?:according|add|admit|announc|argu|believ|claim|conced|conclud|continu|contend|declar|explain|insist|maintain|not(?:e|ing)|observ|point|predict|recall|remark|repl|report|respon|reveal|sa(?:id|y)|stat|stress|suggest|t(?:ell|old)|warn|wr(?:ite|ote))/;

/** Whether a label names or describes one person. */
const isSomebody = ({ label, found: { status } }: Said): boolean =>
  status === 'named'
    ? isPersonalName(label)
    : status === 'role' &&
      ONE.test(label) &&
      isPersonNoun(headNoun(label.split(/\s(?:of|for|at|from|in|with|to)\s/u, 1)[0] ?? ''));

function mayBe({ label, place }: Said, sign: Sign, appearances: Appearances): boolean {
  const known =
    appearances.lastAt(place)?.person.sign ??
    signOfNoun(headNoun(label)) ??
    (MALE.test(label) ? 'he' : FEMALE.test(label) ? 'she' : undefined);
  return (known ?? sign) === sign;
}

/** What is said, as far as it surely is: not `, and Roe agrees` behind it. */
const surelySaid = ({ words, isMarked }: Said, passages: readonly ReadProse[]): Place[] =>
  isMarked
    ? [...words]
    : words.map((place) => {
        const text = passages[place.position]?.masked.slice(place.start, place.end) ?? '';
        const join = text.search(/,\s(?:and|but|while)\s/u);
        return join < 0 ? place : { ...place, end: place.start + join };
      });

/** What stands from who speaks to the words: who he is, the verb, to whom it is said. */
const upToWords = ({ place, words: [first] }: Said): Place[] =>
  first?.position === place.position && first.start > place.end
    ? [{ ...place, start: place.end, end: first.start }]
    : [];

/** The same up to the verb: to whom it is said may be meant. */
const upToVerb = (said: Said, { masked }: ReadProse): Place[] =>
  upToWords(said).map((place) => {
    const verb = masked.slice(place.start, place.end).lastIndexOf(said.verb);
    return verb < 0 ? place : { ...place, end: place.start + verb };
  });

/** Whether somebody else who may be meant speaks in the passage as well. */
const isOther = (one: Said | undefined, last: Said): boolean =>
  one !== undefined &&
  one.place.position === last.place.position &&
  one.label !== last.label &&
  /^(?:named|role|unknown)$/.test(one.found.status) &&
  (one.found.name ?? one.label) !== (last.found.name ?? last.label);

/**
 * Whom “he” or “she” means where somebody is named or described as who says the words right before, in the passage or at the end of the one
 * before it, and the reporter speaks of nobody else since. Undefined where somebody else may be meant.
 *
 * @param before the statements before it, in the order of the text.
 */
export function findJustSpoken(
  passages: readonly ReadProse[],
  appearances: Appearances,
  said: Said,
  before: readonly Said[],
): QuoteSpeaker | undefined {
  const sign = said.label.toLowerCase() as Sign;
  const [earlier, last] = [before.at(-2), before.at(-1)];
  if (!last || said.place.position - last.place.position > 1) return undefined;
  const isSame = HE_OR_SHE.test(last.label);
  if (isSame ? last.label.toLowerCase() !== sign || last.found.name === undefined : !isSomebody(last)) return undefined;
  // Of whom the text knows more it is told elsewhere whether he is meant.
  if (!isSame && appearances.lastAt(last.place)?.named) return undefined;
  if (!isSame && isOther(earlier, last)) return undefined;
  if (!GOES_ON.test(last.verb) || !mayBe(last, sign, appearances)) return undefined;
  // “‘Late,’ he said. ‘No,’ Vidal said. ‘Late,’ he said”: the other one answers.
  const isDialogue = earlier && HE_OR_SHE.test(earlier.label) && said.place.position - earlier.place.position <= 1;
  if (!isSame && isDialogue) return undefined;
  const [first] = said.words;
  const from = first && isBefore(first, said.place) ? first : said.place;
  const prose = passages[last.place.position] as ReadProse;
  const except = [...surelySaid(last, passages), ...upToVerb(last, prose)];
  const other = { person: NOBODY, sign };
  if (appearances.hasOtherBetween(last.place, from, other, { except })) return undefined;
  const isBesideWords = !said.isMarked && from !== said.place;
  if (isBesideWords && appearances.hasOtherBetween({ ...from, end: from.start }, said.place, other, { isNamed: true }))
    return undefined;
  const told = upToWords(last).map(({ start, end }) => prose.masked.slice(start, end + 1));
  if (told.some((words) => TOLD[sign].test(words))) return undefined;
  const { status, name = last.label } = last.found;
  return { status, label: said.label, name, why: 'goes on speaking' };
}
