import { isPersonalName } from '../ingest/quotes/personal-name.ts';
import { doubtBody, doubtPerson, doubtPlace } from './doubt-kind.ts';
import { bodyNounOf, placeNounOf } from './kind-nouns.ts';
import type { KnownName } from './known-name.ts';
import { isCity, isLand } from './lands.ts';

export type SuggestedKind = 'people' | 'organizations' | 'places';

/** What a name is taken for. */
export interface Told {
  kind: SuggestedKind;
  /** Whether nothing speaks against it and a sign that is no mere form or place in the sentence for it. */
  isCertain: boolean;
  /** Why, as a clause. */
  reason: string;
  /** In how many places something tells it; 0 where it is the form alone. */
  weight: number;
}

/** So often a name must stand where places do, and so large a share of all its places. */
const leastIn = 2;
const leastShare = 0.1;

const times = (count: number): string => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`);
const statements = (count: number): string =>
  count === 1 ? 'a statement' : `${count.toLocaleString('en')} statements`;
const quoted = (words: Iterable<string>): string =>
  [...words]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');

function casePerson(known: KnownName): Told | undefined {
  const { name, titles, nouns, told, formed, speaks, count, inCapitals, sharedBy } = known;
  const isOwn = !known.smallFirst && !known.smallLast;
  // A word of the language that is said to be somebody, or is “he”, is told so by mistake.
  if (speaks + titles.size === 0 && !isOwn) return undefined;
  if (speaks + told + titles.size === 0) {
    const isFormed = name.includes(' ') && formed * 2 > count && isPersonalName(name);
    const reason = 'has the form of a person’s name, and nothing else tells';
    return isFormed ? { kind: 'people', isCertain: false, reason, weight: 0 } : undefined;
  }
  const doubt = doubtPerson(known);
  const reasons = [
    ...(speaks > 0 ? [`${statements(speaks)} ${speaks === 1 ? 'is' : 'are'} theirs`] : []),
    ...(titles.size > 0 ? [`stands behind ${quoted(titles)}`] : []),
    ...(speaks + titles.size === 0 && nouns.size > 0 ? [`is said to be ${quoted(nouns)}`] : []),
    ...(speaks + titles.size + nouns.size === 0 ? ['is spoken of as “he” or “she”'] : []),
    ...(sharedBy.length > 0 ? [`but ${sharedBy.slice(0, 3).join(', ')} can be meant`] : []),
    ...(inCapitals ? ['but stands in capitals alone, so see how it is written'] : []),
    ...(doubt === undefined ? [] : [`but ${doubt}`]),
  ];
  const isCertain = speaks + titles.size > 0 && sharedBy.length === 0 && inCapitals !== true && doubt === undefined;
  return { kind: 'people', isCertain, reason: reasons.join(', '), weight: told + speaks };
}

function caseBody(known: KnownName): Told | undefined {
  const { name, count, signs, speaksAsBody } = known;
  const own = bodyNounOf(name);
  if (own) {
    const doubt = doubtBody(known);
    const reason = `calls itself “${own.noun}”${doubt === undefined ? '' : `, but ${doubt}`}`;
    const isSure = own.isSure || (ASSEMBLY.test(name) && count >= leastOfAssembly);
    return { kind: 'organizations', isCertain: isSure && doubt === undefined, reason, weight: count };
  }
  const described = signs.get('body-behind') ?? 0;
  if (described > 0)
    return {
      kind: 'organizations',
      isCertain: false,
      reason: 'is said behind its name to be a body',
      weight: described * 2,
    };
  const reason = `${statements(speaksAsBody)} of a body`;
  return speaksAsBody > 0 ? { kind: 'organizations', isCertain: false, reason, weight: speaksAsBody } : undefined;
}

/** Bodies of which a text means one, so often as they stand there. */
const ASSEMBLY = /^(?:Congress|Senate|Parliament|House of Commons|House of Representatives)$/;
const leastOfAssembly = 5;

/** `HFCs`: letters, and no place. */
const LETTERS = /\p{Lu}{2}|(?<!Mc|Mac)\p{Ll}\p{Lu}/u;

function casePlace(known: KnownName): Told | undefined {
  const { name, count, amid, formed, signs, smallFirst, smallLast } = known;
  const within = signs.get('in') ?? 0;
  const before = signs.get('before-land') ?? 0;
  const doubt = doubtPlace(known);
  const but = doubt === undefined ? '' : `, but ${doubt}`;
  if (isLand(name))
    return {
      kind: 'places',
      isCertain: doubt === undefined,
      reason: `is a land or a part of one${but}`,
      weight: count,
    };
  // “MS. DALTON” is nobody’s town.
  const isBorne = known.speaks + known.titles.size > 0;
  if (isCity(name) && !isBorne && within + before >= leastIn && (within + before) * 10 >= count)
    return {
      kind: 'places',
      isCertain: true,
      reason: `is a city, and stands ${times(within)} behind “in”`,
      weight: count,
    };
  const noun = placeNounOf(name);
  if (noun !== undefined) {
    // “Ann Park”
    const isCertain = (formed === 0 || within > 0) && doubt === undefined;
    return { kind: 'places', isCertain, reason: `calls itself “${noun}”${but}`, weight: count };
  }
  if ((smallFirst && smallLast) || LETTERS.test(name)) return undefined;
  if (before > 1 || (before > 0 && within > 1)) {
    const reason = `stands ${times(before)} before the land that it lies in${but}`;
    return {
      kind: 'places',
      isCertain: within > 0 && !isBorne && doubt === undefined,
      reason,
      weight: (before + within) * 2,
    };
  }
  if (within + before === 0 || (within < leastIn && amid > 1) || within < leastShare * count) return undefined;
  return { kind: 'places', isCertain: false, reason: `stands ${times(within)} behind “in”`, weight: within };
}

/** What a name is taken for, with the reason; undefined where nothing tells it. Where two kinds are told, neither is certain. */
export function tellKind(known: KnownName): Told | undefined {
  const all = [casePerson(known), caseBody(known), casePlace(known)].filter((one) => one !== undefined);
  // A land of which somebody speaks as a state is a land: “President Xi, China’s”.
  const cases = isLand(known.name)
    ? all.filter(({ kind, weight }) => kind === 'places' || weight * 2 > known.count)
    : all;
  const [best, second] = cases.toSorted((a, b) => Number(b.isCertain) - Number(a.isCertain) || b.weight - a.weight);
  if (!best) return undefined;
  const { kind, isCertain, reason, weight } = best;
  const isContested = second !== undefined && (isCertain ? second.isCertain : second.weight > 0);
  return isContested ? { kind, isCertain: false, reason: `${reason}, but also ${second.reason}`, weight } : best;
}
