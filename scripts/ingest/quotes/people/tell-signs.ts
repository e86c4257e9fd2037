import type { ReadProse } from '../prose.ts';
import type { Person, Sign } from './registry.ts';

/** So many sentences must speak of somebody as “he” or “she”, and so large a share of all that do either. */
const leastVotes = 3;
const leastShare = 0.85;

const PRONOUN = /(?<![\p{L}’'-])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}-])/giu;
const signOf = (word: string): Sign => (/^s?he[r]/i.test(word) || /^she/i.test(word) ? 'she' : 'he');

type Stretch = readonly [number, number];

/** The sign that all pronouns of a stretch agree in; undefined where there is none, or both. */
function signIn(text: string): Sign | undefined {
  const signs = new Set([...text.matchAll(PRONOUN)].map(([word]) => signOf(word)));
  return signs.size === 1 ? [...signs][0] : undefined;
}

/** The people whom the reporter speaks of in each sentence of a passage. */
function peopleBySentence(
  { sentences }: ReadProse,
  spoken: readonly { start: number; person: Person }[],
): Set<Person>[] {
  let next = 0;
  return sentences.map(([, end]) => {
    const people = new Set<Person>();
    for (let one = spoken[next]; one && one.start < end; one = spoken[next]) {
      people.add(one.person);
      next += 1;
    }
    return people;
  });
}

/**
 * Learns from a long text how it speaks of somebody: from sentences that name one person and then say “he” or “her”, and from those that
 * begin with “He” or “She” right behind one. A few of them prove nothing, since a pronoun may mean somebody whom no sentence names.
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
  const vote = (person: Person, sign: Sign | undefined): void => {
    if (!sign) return;
    const own = votes.get(person) ?? { he: 0, she: 0 };
    own[sign] += 1;
    votes.set(person, own);
  };
  for (const passage of passages) {
    const spoken = (byPassage.get(passage.position) ?? []).sort((a, b) => a.start - b.start);
    const inSentences = peopleBySentence(passage, spoken);
    const ends = new Map(spoken.toReversed().map(({ person, end }) => [person, end]));
    passage.sentences.forEach(([start, end]: Stretch, i) => {
      const [person, ...others] = inSentences[i] ?? [];
      if (person && others.length === 0)
        vote(person, signIn(passage.masked.slice(Math.max(start, ends.get(person) ?? start), end)));
      const [previous, ...more] = inSentences[i - 1] ?? [];
      if (!person && previous && more.length === 0 && /^(?:He|She)\s/.test(passage.masked.slice(start, start + 4)))
        vote(previous, signIn(passage.masked.slice(start, end)));
    });
  }
  for (const [person, { he, she }] of votes) {
    const most = Math.max(he, she);
    if (person.sign === undefined && most >= leastVotes && most >= leastShare * (he + she))
      person.sign = he > she ? 'he' : 'she';
  }
}
