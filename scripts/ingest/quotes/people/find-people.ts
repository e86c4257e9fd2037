import type { Mention } from '../../../../src/record/mention.ts';
import { findOfficeHolder, longestOffice, namesDescribed } from '../find-apposed.ts';
import { QUOTED } from '../mask-runs.ts';
import { namesThing } from '../personal-name.ts';
import type { ReadProse } from '../prose.ts';
import { listDescriptions, type Description } from './described-people.ts';
import { isHeadline } from './is-headline.ts';
import { mayBePerson } from './may-be-person.ts';
import { listNamedThings } from './named-things.ts';
import { listNameRuns, listOpenerNames, type NameRun } from './name-runs.ts';
import { createRegistry, type Person, type Registry, type Sign } from './registry.ts';

/** `in Salem`, and `the Lions have`, but not `the Ott campaign`. */
const PLACE =
  /(?<![\p{L}])(?:(?:in|near|In|Near)\s(\p{Lu}[\p{L}’-]+)|[Tt]he\s(\p{Lu}\p{Ll}+)(?=[,.;:]|\s(?:is|was|are|were|has|have|had|will|would|can|could|to|in|of|and|for|on|at|with|from|that)\s))/gu;

/** What the archive knows of the people whom a document mentions. */
export interface KnownPeople {
  mentions: readonly Mention[];
  /** Id of a person → how the archive says that he or she is spoken of. */
  signs: ReadonlyMap<string, Sign>;
}

/** Words of a passage that may name or describe somebody. */
interface Words {
  start: number;
  end: number;
  run?: NameRun;
  description?: Description;
  mention?: Mention;
}

/** What is known where such words are read. */
interface Reading {
  text: string;
  registry: Registry;
  known: KnownPeople;
  /** Single words that stand behind “in” somewhere, alone behind “the”, or behind a thing that is called so. */
  places: ReadonlySet<string>;
  /** Who was spoken of last in the passage. */
  last?: { person: Person; start: number; end: number };
}

/** The people whom a document names or describes, in the order in which they come up. */
export function findPeople(passages: readonly ReadProse[], known: KnownPeople): Person[] {
  const registry = createRegistry();
  const places = new Set(
    passages.flatMap(({ named }) => [
      ...[...named.matchAll(PLACE)].map(([, behindIn, behindThe]) => behindIn ?? behindThe ?? ''),
      ...listNamedThings(named),
    ]),
  );
  const names = new Set(passages.flatMap(({ named }) => listOpenerNames(named)));
  const byBlock = Map.groupBy(known.mentions, ({ block }) => block);
  for (const { id, named, masked, position } of passages) {
    const reading: Reading = { text: named, registry, known, places };
    const words = listWords(named, names, isHeadline(named, position === 0), byBlock.get(id) ?? []);
    words.forEach((one, i) => {
      const person = one.run ? nameOne(reading, one, one.run) : describeOne(reading, one, words[i + 1]);
      if (!person) return;
      const { start, end } = one;
      person.appearances.push({
        position,
        start,
        end,
        quoted: masked.charAt(start) === QUOTED,
        named: one.run !== undefined,
      });
      reading.last = { person, start, end };
    });
  }
  return registry.people();
}

/** “Minister for Roads and Harbours Tom Hale”: what he is responsible for is no part of his name. */
function withoutOffice(text: string, run: NameRun): NameRun {
  if (run.words.length < 3) return run;
  const before = text.slice(Math.max(0, run.end - longestOffice), run.end);
  const holder = findOfficeHolder(before);
  if (!holder) return run;
  const name = before.slice(...holder);
  return { ...run, start: run.end - name.length, words: name.split(/\s+/) };
}

/** Names and descriptions in their order, each with the mention that lies in it. */
function listWords(text: string, names: ReadonlySet<string>, isTitle: boolean, mentions: readonly Mention[]): Words[] {
  const runs = (isTitle ? [] : listNameRuns(text, names)).map((one): Words => {
    const run = withoutOffice(text, one);
    return { start: run.start, end: run.end, run };
  });
  const described = listDescriptions(text).map((description): Words => ({ ...description, description }));
  // “Mom had made it”: she is called so, and that is no name.
  const kin = new Set(described.map(({ start, end }) => `${start} ${end}`));
  const named = runs.filter(({ start, end }) => !kin.has(`${start} ${end}`));
  const words = [...named, ...described].sort((a, b) => a.start - b.start || b.end - a.end);
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  return words.map((one) => {
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) <= one.start) next += 1;
    const mention = inOrder[next];
    return mention && mention.start < one.end && one.run ? { ...one, mention } : one;
  });
}

const KIN =
  /^(?:(?:grand|step|half-)?(?:son|daughter|brother|sister|mother|father|child)|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|spouse|twin)(?:-in-law)?$/u;
/** `his daughter Ana Vidal` is not Mr. Vidal, who was named by the surname that they share. */
export const isRelative = ({ nouns }: Person): boolean => nouns.values().some((noun) => KIN.test(noun));
const isFullyNamed = ({ names: [longest] }: Person): boolean => (longest?.length ?? 0) > 1;

/** Whom a name means: somebody who was named or just described, or somebody new; undefined where it may be no person’s. */
function nameOne(reading: Reading, { mention }: Words, run: NameRun): Person | undefined {
  const { text, registry, known, places, last } = reading;
  if (mention && mention.kind !== 'people') return undefined;
  const described = last?.person.names.length === 0 && isApposed(text, last, run) ? last.person : undefined;
  const bearers = registry
    .bearers(run, mention?.entity)
    .filter((person) => !described || isFullyNamed(person) || !isRelative(described));
  // “Vidal” where there are two of them: one or the other, and nobody else.
  if (bearers.length > 1) return registry.either(run.words);
  // “Vidal Harbour Club” is not Mr. Vidal.
  if (!mention && run.words.length > 1 && run.titles.length === 0 && namesThing(run.words.join(' '))) return undefined;
  const isPlace = run.words.length === 1 && run.titles.length === 0 && places.has(run.words[0] ?? '');
  if (bearers.length === 0 && !described && !mention && (isPlace || !mayBePerson(text, run))) return undefined;
  const [bearer] = bearers;
  if (bearer && described) registry.merge(described, bearer);
  const person = bearer ?? described ?? registry.add();
  registry.name(person, run, mention?.entity);
  const sign = mention && known.signs.get(mention.entity);
  if (sign) person.sign = sign;
  return person;
}

/** Whom a description means; undefined where it says what somebody is, or may mean several. */
function describeOne(
  { text, registry, last }: Reading,
  { description }: Words,
  next: Words | undefined,
): Person | undefined {
  if (!description) return undefined;
  const { noun, start, end, definite, predicate } = description;
  const gap = last ? text.slice(last.end, start) : undefined;
  // “Jane Roe, a nurse”, “Karl Vidal, 61, the pilot”, “Ida Krane (R-Ariz.), the town’s clerk”
  if (
    last &&
    gap !== undefined &&
    last.person.names.length > 0 &&
    /^(?:\s\([^()]{1,40}\))?(?:,\s(?:\d{1,3},\s)?|\s?[—–]\s?)(?:the\s)?$/.test(gap)
  ) {
    registry.describe(last.person, noun);
    return last.person;
  }
  if (predicate) {
    if (last && gap !== undefined && /^[^.;]{0,40}$/.test(gap)) registry.describe(last.person, noun);
    return undefined;
  }
  const isNamedNext = next?.run !== undefined && /^,?\s$/.test(text.slice(end, next.start));
  const same = definite && !isNamedNext ? registry.described(noun) : [];
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const person = registry.add();
  registry.describe(person, noun);
  return person;
}

/** Whether a name behind a description is that of whom it describes: `her sister Lena`, `the head of the office, Jane Roe`. */
function isApposed(text: string, last: NonNullable<Reading['last']>, run: NameRun): boolean {
  if (namesThing(run.words.join(' '))) return false;
  const between = text.slice(last.end, run.start);
  if (/^,?\s$/.test(between)) return true;
  if (between.length > 80 || !between.endsWith(', ')) return false;
  return namesDescribed(text.slice(last.start, run.start - 2), run.words.join(' '));
}
