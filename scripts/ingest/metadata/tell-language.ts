import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Eld from 'eld/small';
import { isLanguageTag, isRead, openLanguage, primaryOf } from '../../../src/record/language.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import type { Content, SourceListing } from '../content/content.ts';
import { suppliedByDefault } from './default-of.ts';
import type { Stated } from './read-front-matter.ts';

/** So many stretches tell the language of a text, each as long as the library reads, in code units: a notice at its head may be in another. */
const stretches = { most: 7, length: 1000 };

/** Of fewer letters names and foreign words are too large a part. */
const fewest = 80;

/** How much surer than of the archive’s language one has to be of another: scores go from 0 to 1, and those of kin lie some 0.15 apart. */
const margin = 0.05;

/** A text of so many letters that is surely in another language than its metadata say goes before them: a template says one of all its texts. */
const ownLetters = 600;
/** How much surer one has to be of another language than of the stated one, in most of the stretches. */
const farFromStated = 0.15;

/** What stands in marks may be in another language than the text around it. */
const IN_MARKS = /[“«„][^”»“]{0,2000}[”»“]|"[^"\n]{0,2000}"/g;

const require = createRequire(import.meta.url);

/** 81,000 strings of letters, which take a quarter of what all of ingest takes to load: most runs read no document whose language they have to tell. */
const loadDetector = () => (require(fileURLToPath(import.meta.resolve('eld/small'))) as typeof Eld).eld;

interface Clues {
  listing: Pick<SourceListing, 'file' | 'card'>;
  content: Pick<Content, 'archive'>;
  /** What the document's own metadata say. */
  stated: Pick<Stated, 'language'>;
  /** What the markup of a page says. */
  marked?: string | undefined;
}

/**
 * The language of a document: its card's, its own metadata's and its markup's if its words bear that out, its folder's, or else the one that its words are in. Where they leave that
 * open, the archive's first holds.
 *
 * @param text its words, without its metadata
 */
export function tellLanguage(clues: Clues, text: string): Sourced<string> {
  const { listing, content, stated } = clues;
  const onCard = listing.card?.card.language;
  if (onCard !== undefined) return { value: onCard, basis: 'supplied' };
  const [own = 'en', ...others] = content.archive.languages;
  // The archive says `es-MX` of what can only be told to be Spanish.
  const tagOf = (found: string) => [own, ...others].find((tag) => primaryOf(tag) === found) ?? found;
  const parts = takeStretches(text);
  if (stated.language !== undefined) {
    const denied = denyStated(parts, primaryOf(stated.language));
    if (denied === undefined) return { value: stated.language, basis: 'stated' };
    return {
      value: tagOf(denied),
      basis: 'inferred',
      note: `Told from its words, though its metadata say ${stated.language}.`,
    };
  }
  const ofFolder = suppliedByDefault('language', clues);
  if (ofFolder) return ofFolder;
  const marked = clues.marked !== undefined && isLanguageTag(clues.marked) ? clues.marked : undefined;
  const found = detect(parts, primaryOf(marked ?? own));
  // A site's template says one language of all its pages: where the words are surely in another, they have the last word.
  if (marked !== undefined && (found === undefined || found === primaryOf(marked)))
    return { value: marked, basis: 'stated' };
  if (found === undefined) return { value: own, basis: 'supplied', note: openLanguage };
  return { value: tagOf(found), basis: 'inferred', note: 'Told from its words.' };
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Stretches of what stands in no marks, from the whole length of the text; of all of it where that is too little. */
function takeStretches(text: string): string[] {
  const unquoted = text.replace(IN_MARKS, ' ');
  const words = countLetters(unquoted.slice(0, stretches.length * stretches.most)) >= fewest ? unquoted : text;
  const count = Math.min(stretches.most, Math.max(1, Math.floor(words.length / stretches.length)));
  const step = words.length / count;
  return Array.from({ length: count }, (_, n) =>
    words.slice(Math.round(n * step), Math.round(n * step) + stretches.length),
  );
}

type Scores = Partial<Record<string, number>>;

/** From 0 to 1 by ISO 639-1 code; undefined of a stretch that has too few letters, or tells of no language. */
function rate(part: string): Scores | undefined {
  if (countLetters(part) < fewest) return undefined;
  const found = loadDetector().detect(part);
  return found.language === '' || !found.isReliable() ? undefined : found.getScores();
}

const bestOf = (scores: Scores): string | undefined =>
  Object.entries(scores).toSorted(([, a = 0], [, b = 0]) => b - a)[0]?.[0];

/** What each stretch tells; where the first, the last and one between agree, the others are not looked at. */
function rateStretches(parts: readonly string[]): Scores[] {
  const few = [...new Set([0, Math.floor(parts.length / 2), parts.length - 1])].map((at) => rate(parts[at] ?? ''));
  const agree = new Set(few.map((scores) => scores && bestOf(scores))).size === 1 && few[0] !== undefined;
  return (agree ? few : parts.map(rate)).filter((scores) => scores !== undefined);
}

/** The best of all stretches, and what each language has in the mean. */
function rateText(rated: readonly Scores[]): { best: string | undefined; scores: Scores } {
  const scores: Scores = {};
  for (const one of rated)
    for (const [language, score = 0] of Object.entries(one))
      scores[language] = (scores[language] ?? 0) + score / rated.length;
  return { best: bestOf(scores), scores };
}

/** An ISO 639-1 code; undefined where the words are too few, or as good as those of the archive’s language. */
function detect(parts: readonly string[], own: string): string | undefined {
  const { best, scores } = rateText(rateStretches(parts));
  return best === own || (best !== undefined && (scores[best] ?? 0) >= (scores[own] ?? 0) + margin) ? best : undefined;
}

/** The language that the words are in where they are many, and surely not in the stated one. */
function denyStated(parts: readonly string[], stated: string): string | undefined {
  if (!isRead(stated) || countLetters(parts.join('')) < ownLetters) return undefined;
  const rated = rateStretches(parts);
  const { best } = rateText(rated);
  if (best === undefined || best === stated || !isRead(best)) return undefined;
  const isFar = (scores: Scores) => (scores[best] ?? 0) >= (scores[stated] ?? 0) + farFromStated;
  return rated.length >= Math.min(parts.length, 3) && rated.every(isFar) ? best : undefined;
}
