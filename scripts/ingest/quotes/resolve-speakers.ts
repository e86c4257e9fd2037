import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { describeOneWord } from './describe-one-word.ts';
import { describeSpeaker } from './describe-speaker.ts';
import {
  fullestName,
  listTitledNames,
  makeNameList,
  withoutTitles,
  type NameList,
  type PrintedName,
} from './list-people.ts';
import { nameBodies } from './name-bodies.ts';
import { nameJustSpoken } from './name-just-spoken.ts';
import { indexAppearances, type Appearances } from './people/appearances.ts';
import { findPeople, isRelative, type KnownPeople } from './people/find-people.ts';
import { createLoneNames } from './people/lone-names.ts';
import { listNameRuns } from './people/name-runs.ts';
import { findOtherOffice, officeOf, resolveOffice, resolveRole, roleOf as roleIn } from './people/resolve-office.ts';
import { resolvePronouns, type Meant, type Pointer } from './people/resolve-pronouns.ts';
import type { Person, Sign } from './people/registry.ts';
import { tellSigns } from './people/tell-signs.ts';
import { byPlace, type PrintedSpeaker } from './printed-speaker.ts';
import type { Place, ReadProse } from './prose.ts';
import { isPersonalName, isSingleName } from './personal-name.ts';
import { resolveThey } from './resolve-they.ts';

/** Verbs of whoever is speaking already. */
const GOING_ON = /^(?:add(?:s|ed|ing)?|continu(?:e|es|ed|ing)|(?:goes|went|going) on|carried on)$/;

const PRONOUN = /^(?:he|she|him|her|it|they|who)$/i;

const signIn = (label: string, verb: string): Sign | undefined => {
  const word = label.toLowerCase();
  // “According to him”; of “the clerk quoted him as saying” it is not told who is meant.
  if (!verb.endsWith('ing') && (word === 'him' || word === 'her')) return word === 'him' ? 'he' : 'she';
  return word === 'he' || word === 'she' ? word : undefined;
};

const formOf = (words: readonly string[], suffix = ''): string => `${words.join(' ')} ${suffix}`.trim();

/** All names that the document prints with a title, in full, or of a speaker. */
function listNames(
  passages: readonly ReadProse[],
  speakers: readonly PrintedSpeaker[],
  people: readonly Person[],
): NameList {
  // “Labor Secretary Jane Roe”: a label may have more before the name than a title.
  const ofSpeakers = speakers.flatMap(({ label }): PrintedName[] => {
    const run = isPersonalName(label) ? listNameRuns(label).at(-1) : undefined;
    return run && run.words.length > 1 ? [{ form: formOf(run.words, run.suffix), words: run.words }] : [];
  });
  const ofPeople = people.flatMap(({ names, nouns, suffix }) =>
    names
      .filter((words) => words.length > 1 || nouns.size > 0)
      .map((words): PrintedName => ({ form: formOf(words, suffix), words })),
  );
  return makeNameList([...listTitledNames(passages), ...ofSpeakers, ...ofPeople]);
}

const SEVERAL = /\p{L}[.’']?\sand\s(?:\p{L}{1,20}\.?\s){0,3}\p{Lu}/u;

/** Whether a name stands in full before a place, or in it: what comes later may be a relative's. */
const isPrintedBefore = (passages: readonly ReadProse[], name: string, { position, end }: Place): boolean => {
  const words = withoutTitles(name).join(' ');
  return (
    passages[position]?.text.slice(0, end).includes(words) === true ||
    passages.slice(0, position).some(({ text }) => text.includes(words))
  );
};

const isShorter = (label: string, name = ''): boolean => withoutTitles(label).length < withoutTitles(name).length;

/** Names the holder of an office; each office is looked for once. */
function createOfficeFinder(passages: readonly ReadProse[], people: readonly Person[]) {
  const holders = new Map<string, Person[]>();
  const others = new Map<string, number>();
  return (office: string, place: Place): Person | undefined => {
    if (!others.has(office)) {
      others.set(office, findOtherOffice(passages, office)?.position ?? Infinity);
      holders.set(
        office,
        people.filter(({ titles }) => titles.has(office)),
      );
    }
    return (others.get(office) ?? 0) > place.position ? resolveOffice(place, holders.get(office) ?? []) : undefined;
  };
}

/** Whom “he” and “she” mean, speaker by speaker. */
function findMeant(
  passages: readonly ReadProse[],
  people: readonly Person[],
  appearances: Appearances,
  speakers: readonly PrintedSpeaker[],
): Map<PrintedSpeaker, Meant> {
  const placed = speakers.filter(({ place }) => place !== undefined).sort(byPlace);
  const pointers = placed.map(({ place, words, isMarked, label, verb = '' }): Pointer => {
    const pronoun = signIn(label, verb);
    // “Ms. Roe and Mr. Vidal said it. He added”: behind several no one of them spoke last.
    return {
      place: place as Place,
      ...(words[0] && { from: words[0] }),
      words,
      ...(pronoun && { pronoun }),
      goesOn: GOING_ON.test(verb),
      isMarked,
      isSeveral: SEVERAL.test(label),
    };
  });
  const meant = resolvePronouns(passages, people, appearances, pointers);
  return new Map(placed.flatMap((speaker, i) => (meant[i] ? [[speaker, meant[i]] as const] : [])));
}

/** Tells whether a full name that was found for somebody's surname is that of a relative, or of one spoken of by the other pronoun. */
function createOthersNames(people: readonly Person[]) {
  const bearers = new Map(people.flatMap((person) => person.names.map((name) => [name.join(' '), person] as const)));
  return (name: string | undefined, person: Person | undefined): boolean => {
    const bearer = bearers.get(withoutTitles(name ?? '').join(' '));
    if (!person || !bearer || bearer === person || person.names[0]?.length !== 1) return false;
    return isRelative(bearer) || (bearer.sign ?? person.sign) !== (person.sign ?? bearer.sign);
  };
}

/** `Guy Vidal` is not named `Vidal`: a first name is no description. */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?<![’']s)$/u;
function withoutShorterName(speaker: QuoteSpeaker): QuoteSpeaker {
  const { label, name } = speaker;
  const isShorter =
    name !== undefined &&
    !name.includes(' ') &&
    label.endsWith(` ${name}`) &&
    FULL_NAME.test(label.slice(0, -name.length - 1)) &&
    withoutTitles(label).length === 2;
  if (!isShorter) return speaker;
  const { name: _, ...rest } = speaker;
  return rest;
}

/** How far behind a speaker it is read what he or it is, in code units. */
const longestApposition = 80;

/** Names speakers. Nobody is guessed: where more than one can be meant, the label stays as printed. */
export function resolveSpeakers(
  passages: readonly ReadProse[],
  speakers: readonly PrintedSpeaker[],
  known: KnownPeople,
): QuoteSpeaker[] {
  if (speakers.length === 0) return [];
  const people = findPeople(passages, known);
  tellSigns(passages, people);
  const names = listNames(passages, speakers, people);
  const appearances = indexAppearances(passages, people);
  const meant = findMeant(passages, people, appearances, speakers);
  const placed = speakers.filter(({ place }) => place !== undefined).sort(byPlace);
  const findLone = createLoneNames(people, new Set(speakers.map(({ label }) => label)));
  const findHolder = createOfficeFinder(passages, people);
  const isOthersName = createOthersNames(people);
  const nameOf = (person: Person): string | undefined => {
    const own = person.names[0]?.join(' ');
    const full = own === undefined ? undefined : fullestName(own, names);
    return isOthersName(full, person) ? own : (full ?? own);
  };

  /** The words that describe, and don't name, whoever spoke last before “he”: `a spokesman for the town`. */
  const roleOf = (printed: PrintedSpeaker, { person, why }: Meant): string | undefined => {
    if (why !== 'goes on speaking' && person.names.length > 0) return undefined;
    const last = placed.findLast(
      (one) =>
        byPlace(one, printed) < 0 &&
        !PRONOUN.test(one.label) &&
        appearances.lastAt(one.place as Place)?.person === person,
    );
    if (!last?.place || appearances.lastAt(last.place)?.named) return undefined;
    return describeSpeaker(last.label, names).status === 'role' ? last.label : undefined;
  };

  const found = speakers.map((printed): QuoteSpeaker => {
    const { place, label } = printed;
    if (!place) return describeSpeaker(label, names);
    const behind = passages[place.position]?.masked.slice(place.end, place.end + longestApposition);
    const speaker = withoutShorterName(describeSpeaker(label, names, behind));
    const pointed = meant.get(printed);
    const role = pointed && roleOf(printed, pointed);
    if (role !== undefined) return { status: 'role', label, name: role, why: pointed?.why };
    const pointedName = pointed && nameOf(pointed.person);
    if (pointed && pointedName !== undefined) return { status: 'named', label, name: pointedName, why: pointed.why };
    const office = officeOf(label);
    const holder = office === undefined ? undefined : findHolder(office, place);
    const holderName = holder && nameOf(holder);
    if (holderName !== undefined) return { status: 'named', label, name: holderName, why: 'only holder' };
    const noun = office ?? roleIn(label);
    const bearer = noun === undefined ? undefined : resolveRole(noun, place, people, passages);
    const bearerName = bearer && nameOf(bearer);
    if (bearerName !== undefined) return { status: 'named', label, name: bearerName, why: 'only holder' };
    // “Mr. Vidal” where the text has a full name for another Vidal alone.
    if (isOthersName(speaker.name, appearances.lastAt(place)?.person)) return { status: 'named', label };
    const isUnnamed = speaker.status === 'unknown' || (speaker.status === 'named' && speaker.name === undefined);
    const at = isUnnamed && isSingleName(label) ? appearances.lastAt(place) : undefined;
    const lone = at?.named ? findLone(label, at.person) : undefined;
    const isLater = (name: string | undefined): boolean =>
      name !== undefined && !isPrintedBefore(passages, name, place);
    if (lone) {
      const name = lone.isOnly ? nameOf(lone.person) : undefined;
      return { status: 'named', label, ...(name !== undefined && name !== label && !isLater(name) && { name }) };
    }
    if (speaker.status === 'named' && isShorter(label, speaker.name) && isLater(speaker.name))
      return { status: 'named', label };
    const kind = speaker.status === 'unknown' ? describeOneWord(label, passages) : undefined;
    if (kind) return { ...speaker, status: kind };
    const group = /^they$/i.test(label) ? resolveThey(place, passages, names) : undefined;
    return group ? { ...speaker, status: group.status, name: group.label } : speaker;
  });
  return nameBodies(passages, speakers, nameJustSpoken(passages, appearances, speakers, found), names);
}
