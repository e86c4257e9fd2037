import { sentenceAt, type Place, type ReadProse } from '../prose.ts';
import type { Appearances } from './appearances.ts';
import { createCandidates, isBefore } from './candidates.ts';
import { findLastTold, type Spoken } from './last-told.ts';
import { isSurelyPerson } from './is-surely-person.ts';
import type { Person, Sign } from './registry.ts';
import { mostSpoken, standsAlone } from './stands-alone.ts';

/** A speaker as printed, in the order of the text. */
export interface Pointer {
  place: Place;
  /** Where the attributed words begin, if before the speaker: whom they name is not who says them. */
  from?: Pick<Place, 'position' | 'start'>;
  /** True where marks set off the words: else somebody whom they name may be telling of himself. */
  isMarked?: boolean;
  /** Set for “he” and “she”. */
  pronoun?: Sign;
  /** True where several speak as one. */
  isSeveral?: boolean;
  /** The attributed words. */
  words?: readonly Place[];
  /** True for “he added” and its like: whoever spoke last goes on, whomever he or she spoke to. */
  goesOn?: boolean;
}

/** Who is meant, and why nobody else can be. */
export interface Meant {
  person: Person;
  why: 'only candidate' | 'goes on speaking' | 'told of last';
}

/** “When she came, …” may mean somebody who is named later. */
const BEFORE_ITS_NAME =
  /(?:^|[.?!]\s)(?:When|While|As|After|Before|If|Because|Although|Though|Since|Once|Until|Where|What)\s$/;

/** `Ott told her that it was late. She`: to whom it is said may be meant. */
const TOLD_OTHER = { he: /^\s\p{Ll}+\shim(?![\p{L}’'])/u, she: /^\s\p{Ll}+\sher(?=[,:]|\sthat\s)/u };

/** Each “he” and “she” of the reporter, in order, but for those that may stand before the name that they point to. */
const listPronouns = (passages: readonly ReadProse[]): { place: Place; pronoun: Sign }[] =>
  passages.flatMap(({ masked, position }) =>
    [...masked.matchAll(/(?<![\p{L}’'-])(?:he|she)(?![\p{L}-])/giu)].flatMap(({ 0: word, index }) =>
      BEFORE_ITS_NAME.test(masked.slice(Math.max(0, index - 12), index))
        ? []
        : [
            {
              place: { position, start: index, end: index + word.length },
              pronoun: word.toLowerCase() as Sign,
            },
          ],
    ),
  );

/**
 * Where what is said begins, where only a part of it stands in marks: of `Vidal was “brave,” she thought at the end, he added` all is said, and
 * whom it names is spoken of.
 */
function startOfSaid(
  passages: readonly ReadProse[],
  first: Pick<Place, 'position' | 'start'>,
  place: Place,
): Pick<Place, 'position' | 'start'> {
  const prose = passages[place.position];
  if (!prose || first === place || first.position !== place.position) return first;
  const [from] = sentenceAt(prose, place.start);
  const isTagOfAll = first.start > from && /[^\u0001],\s$/u.test(prose.masked.slice(from, place.start));
  return isTagOfAll && !prose.masked.startsWith('\u0001', from) ? { position: place.position, start: from } : first;
}

/** Right before a pronoun: what begins a clause that hangs on the one before. */
const IN_SUBCLAUSE = /\s(?:although|as|because|how|though|when|where|while|who|whom)\s$/u;

/**
 * Says for each speaker whom “he” or “she” means: the only one of all people so far who can be meant, or who has just spoken where nobody
 * else has come up since. First names say nothing of anybody. Undefined where more than one can be meant.
 */
export function resolvePronouns(
  passages: readonly ReadProse[],
  people: readonly Person[],
  appearances: Appearances,
  speakers: readonly Pointer[],
): (Meant | undefined)[] {
  const candidates = createCandidates(people);
  const sure = new Set(people.filter(isSurelyPerson));
  const pronouns = listPronouns(passages);
  let nextPronoun = 0;
  const learnUpTo = (to: Place): void => {
    for (let one = pronouns[nextPronoun]; one && isBefore(one.place, to); one = pronouns[nextPronoun]) {
      nextPronoun += 1;
      candidates.advance(one.place);
      const only = candidates.only(one.pronoun);
      if (only) candidates.learn(only, one.pronoun);
    }
  };
  const spoken: (Spoken & { meant: Meant | undefined })[] = [];
  return speakers.map((speaker): Meant | undefined => {
    const { place, pronoun, words = [] } = speaker;
    // “…,” he told them, adding that it was late: one “he” means one person.
    const before = spoken.at(-1);
    if (pronoun && before?.place.position === place.position && before.place.start === place.start) {
      spoken.push({ ...before, words });
      return before.meant;
    }
    const first = speaker.from && isBefore(speaker.from, place) ? speaker.from : place;
    const from = startOfSaid(passages, first, place);
    const isMarked = speaker.isMarked && from === first;
    learnUpTo(place);
    candidates.advance(from);
    const found = pronoun && (findOnly(pronoun) ?? findLast(pronoun));
    const isSpokenOf =
      found !== undefined &&
      from !== first &&
      appearances.listIn(place.position, from.start, place.start).some(({ person }) => person === found.person);
    const meant = pronoun && found && !isSpokenOf && !mayBeInWords(found.person, pronoun) ? found : undefined;
    if (pronoun && meant) candidates.learn(meant.person, pronoun);
    const named = pronoun || speaker.isSeveral ? undefined : appearances.lastAt(place);
    spoken.push({ place, person: meant?.person ?? named?.person, words, meant });
    return meant;

    /** `Though Ms. Vidal was late, the road was safe, she said.` */
    function mayBeInWords(person: Person, sign: Sign): boolean {
      if (isMarked || speaker.goesOn || from === place) return false;
      return appearances.hasOtherBetween({ ...from, end: from.start }, place, { person, sign }, { isNamed: true });
    }

    function findOnly(sign: Sign): Meant | undefined {
      const only = candidates.only(sign);
      // Who is described and not named need not be the only one.
      return only && only.names.length > 0 && sure.has(only) ? { person: only, why: 'only candidate' } : undefined;
    }

    function findLast(sign: Sign): Meant | undefined {
      const last = findLastTold(passages, appearances, spoken, from, sign);
      if (!last) return undefined;
      const { person, speaks, words } = last;
      const prose = passages[last.place.position] as ReadProse;
      if (TOLD_OTHER[sign].test(prose.masked.slice(last.place.end, last.place.end + 40))) return undefined;
      const said = spoken.slice(-mostSpoken).flatMap((one) => (one.person === person ? one.words : []));
      const own = [...said, ...(words ?? [])];
      const goesOn = speaks && speaker.goesOn;
      // “Ott praised Vidal’s plan. ‘It is good,’ he said”: who tells of what somebody has goes on.
      const [, end] = sentenceAt(prose, last.place.start);
      const owners = { ...last.place, end };
      // “Ott writes that Vidal knew it, even as he said”: in a clause of the same sentence whom he names may be meant.
      const isSubclause =
        last.place.position === place.position &&
        place.start < end &&
        IN_SUBCLAUSE.test(prose.masked.slice(last.place.end, place.start));
      const except = isSubclause ? [] : own;
      if (!goesOn && appearances.hasOtherBetween(last.place, from, { person, sign }, { except, owners }))
        return undefined;
      const telling = { passages, appearances, spoken, sign, own };
      if (person.sign === undefined && !standsAlone(last, telling)) return undefined;
      return { person, why: speaks ? 'goes on speaking' : 'told of last' };
    }
  });
}
