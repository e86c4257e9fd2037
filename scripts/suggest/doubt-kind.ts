import { isPersonNoun } from '../ingest/quotes/person-nouns.ts';
import { isPersonalName, tellsOrigin } from '../ingest/quotes/personal-name.ts';
import { bodyNounOf } from './kind-nouns.ts';
import type { KnownName } from './known-name.ts';
import { isCity, isLand, landOf } from './lands.ts';
import type { Sign } from './signs-around.ts';

/** Where a name is cut, or one of many, in so large a part of its places, it is taken for that. */
const largePart = 0.34;
/** So often a body must stand whose name is a word of the language and a noun: `Forest Service`. */
const leastOfWords = 3;
const leastOfOrigin = 2;

/** Participles and other words that a headline has before a name: `Restoring Trust`, `New Harbour Office`. */
const OPENER = /^(?:\p{Lu}\p{Ll}+ing|New|Another|Senior|Other|Proposed|Former|Future|Local|Additional|Joint)$/u;
/** Seas in the names of what is no person. */
const SEA = /^(?:Atlantic|Baltic|Caribbean|Mediterranean|Pacific)$/;
const SHORT_TITLE = /(?:^| )(?:Dr|Hon|Mrs?|Ms|Prof|Rep|Rev|Sen)$/;

const SUFFIX = / (?:Jr|Sr|I{2,3}|IV)$/;

/** What any body can have: `Advisory Board`, `School of Law`, `Community Health Centers`. */
const OF_ANY =
  /^(?:(?:Advisory|Community|Executive|Regional|Select|Senate|House|Standing|Steering|Technical|Working) \p{Lu}\p{Ll}+|(?:Board|College|Council|Faculty|School) of \p{Lu}\p{Ll}+|(?:(?! (?:of|for) ).)+ Centers)$/u;

const isPart = ({ signs, count }: KnownName, ...wanted: Sign[]): boolean =>
  wanted.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), 0) > largePart * count;

/** What speaks against a person, as a clause; undefined where nothing does. */
export function doubtPerson(known: KnownName): string | undefined {
  const { name, told, speaks, smallFirst, smallLast } = known;
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1) return 'is one word, so see who it is';
  if (
    new Set(words).size < words.length ||
    !isPersonalName(name.replace(SUFFIX, '')) ||
    SHORT_TITLE.test(name) ||
    /-elect\b/.test(name)
  )
    return 'has not the form of a person’s name';
  if (isPart(known, 'cut', 'office-of')) return 'is cut from a longer name';
  if ((smallFirst && smallLast) || SEA.test(last)) return 'has words that are no names';
  const [first = ''] = words;
  const isPlaceFirst = isCity(first) || isLand(first) || tellsOrigin(first);
  if (isPersonNoun(last.toLowerCase()) && (isPlaceFirst || told === 0)) return 'is an office';
  if (words.length > 2 && (isPlaceFirst || (smallFirst && speaks === 0))) return 'begins as no name does';
  if (/^Pro Tem/.test(name)) return 'is an office';
  const isThing = smallLast || (isLand(last) && !isPart(known, 'in')) || isCity(last);
  return told === 0 && isThing ? 'may be a company’s name' : undefined;
}

/** What speaks against a body. */
export function doubtBody(known: KnownName): string | undefined {
  const { name, count, smallFirst, longerThan } = known;
  const words = name.split(' ');
  const [first = ''] = words;
  if (longerThan !== undefined) return `begins as “${longerThan}” does`;
  // “Food and Drug Administration”: of words alone the former half is a part; “Yale and Oberlin College” are two.
  if (isPart(known, 'cut', 'goes-on', ...(smallFirst ? (['joined'] as const) : []))) return 'is cut from a longer name';
  if (isPart(known, 'one-of-many')) return 'is one of many that are called so';
  if (words.length > 1 && OPENER.test(first)) return 'begins as a headline does';
  if (OF_ANY.test(name)) return 'is what many bodies have';
  const noun = bodyNounOf(name)?.noun ?? '';
  const behind = words.slice(words.indexOf(noun) + 1);
  if (noun !== 'Office' && behind.some((word) => isPersonNoun(word.toLowerCase()))) return 'ends with an office';
  if (words.length !== 2 || noun === 'Department') return undefined;
  return (smallFirst && count < leastOfWords) || ((tellsOrigin(first) || isLand(first)) && count < leastOfOrigin)
    ? 'is a word and a noun'
    : undefined;
}

/** What speaks against a place. */
export function doubtPlace(known: KnownName): string | undefined {
  const { name, languages, signs } = known;
  const land = landOf(name);
  const isOwn = land === undefined || [...languages].some((one) => land.languages.has(one.slice(0, 2)));
  if (!isOwn) return 'is called so in another language';
  if (isLand(name) || isCity(name))
    return isPart(known, 'cut') && !signs.has('in') ? 'is cut from a longer name' : undefined;
  if (isPart(known, 'cut', 'joined', 'goes-on')) return 'is cut from a longer name';
  return isPart(known, 'one-of-many') ? 'is one of many that are called so' : undefined;
}
