import type { ReadProse } from '../prose.ts';
import type { Person, Sign } from './registry.ts';

/** So many places must speak of somebody as “he” or “she”, and so large a share of all that do either. */
const leastVotes = 2;
const leastShare = 0.85;

const PRONOUN = /(?<![\p{L}’'-])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}-])/giu;
const signOf = (word: string): Sign => (/^s?he[r]/i.test(word) || /^she/i.test(word) ? 'she' : 'he');

/** So far behind a name a pronoun is looked for that can be nobody else's, in code units. */
const reach = 60;
/** `Vidal himself`, `Vidal, who lost his boat`: such a place counts twice. */
const SURE = /^(?:,?\s(himself|herself)|,\s(?:who|whose)\s[^,.;]{0,40}?(?<!\p{L})(his|her|he|she))(?!\p{L})/u;
/** `Vidal said on Monday that he`, `Vidal, 61, wrote that he` */
const SAID =
  /^(?:,[^,]{1,40},)?\s(?:(?:has|had|also|later)\s)?(?:said|says|wrote|insisted|added|argued|claimed|claims|acknowledged|noted)\s(?:that\s|on\s\p{Lu}\p{Ll}+day\s)?(he|she)\s/u;

type Stretch = readonly [number, number];

/** The sign that all pronouns of a stretch agree in; undefined where there is none, or both. */
function signIn(text: string): Sign | undefined {
  const signs = new Set([...text.matchAll(PRONOUN)].map(([word]) => signOf(word)));
  return signs.size === 1 ? [...signs][0] : undefined;
}

interface Named {
  start: number;
  end: number;
  person: Person;
}

/** Whom the reporter speaks of in each sentence of a passage. */
function listBySentence({ sentences }: ReadProse, spoken: readonly Named[]): Named[][] {
  let next = 0;
  return sentences.map(([, end]) => {
    const own: Named[] = [];
    for (let one = spoken[next]; one && one.start < end; one = spoken[next]) {
      own.push(one);
      next += 1;
    }
    return own;
  });
}

const peopleOf = (named: readonly Named[] = []): Set<Person> => new Set(named.map(({ person }) => person));

type Vote = (person: Person, sign: Sign | undefined, weight?: number) => void;

/** What stands right behind a name, up to the next one. */
function voteBehindName(text: string, one: Named, next: Named | undefined, vote: Vote): void {
  const behind = text.slice(one.end, Math.min(one.end + reach, next?.start ?? text.length));
  const sure = SURE.exec(behind);
  const word = sure?.[1] ?? sure?.[2] ?? SAID.exec(behind)?.[1];
  if (word !== undefined) vote(one.person, signOf(word), sure ? 2 : 1);
}

function votePassage(passage: ReadProse, spoken: readonly Named[], vote: Vote): void {
  const named = listBySentence(passage, spoken);
  spoken.forEach((one, i) => {
    voteBehindName(passage.masked, one, spoken[i + 1], vote);
  });
  passage.sentences.forEach(([start, end]: Stretch, i) => {
    const [person, ...others] = peopleOf(named[i]);
    const [previous, ...more] = peopleOf(named[i - 1]);
    const before = previous === person ? more : [previous, ...more];
    if (person && others.length === 0 && before.every((one) => one === undefined))
      vote(person, signIn(passage.masked.slice(named[i]?.[0]?.end ?? start, end)));
    if (!person && previous && more.length === 0 && /^(?:He|She)\s/.test(passage.masked.slice(start, start + 4)))
      vote(previous, signIn(passage.masked.slice(start, end)));
  });
}

/**
 * Learns from the whole text how it speaks of somebody: from “Vidal himself” and its like, from sentences that name one person and then
 * say “he” or “her” where the one before names nobody else, and from those that begin with “He” or “She” right behind one. A single such
 * sentence proves nothing, since a pronoun may mean somebody whom no sentence names.
 */
export function tellSigns(passages: readonly ReadProse[], people: readonly Person[]): void {
  const byPassage = Map.groupBy(
    people.flatMap((person) =>
      person.appearances
        .filter(({ quoted }) => !quoted)
        .map(({ position, start, end }) => ({ position, start, end, person })),
    ),
    ({ position }) => position,
  );
  const votes = new Map<Person, { he: number; she: number }>();
  const vote: Vote = (person, sign, weight = 1) => {
    if (!sign) return;
    const own = votes.get(person) ?? { he: 0, she: 0 };
    own[sign] += weight;
    votes.set(person, own);
  };
  for (const passage of passages) {
    const spoken = (byPassage.get(passage.position) ?? []).sort((a, b) => a.start - b.start);
    votePassage(passage, spoken, vote);
  }
  for (const [person, { he, she }] of votes) {
    const most = Math.max(he, she);
    if (person.sign === undefined && most >= leastVotes && most >= leastShare * (he + she))
      person.sign = he > she ? 'he' : 'she';
  }
}
