import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Eld from 'eld/small';
import { isLanguageTag, openLanguage, primaryOf } from '../../../src/record/language.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import type { Content, SourceListing } from '../content/content.ts';
import { suppliedByDefault } from './default-of.ts';
import type { Stated } from './read-front-matter.ts';

/** So much of a text tells its language, in code units. */
const enough = 6000;

/** Of fewer letters names and foreign words are too large a part. */
const fewest = 80;

/** How much surer than of the archive’s language one has to be of another: scores go from 0 to 1, and those of kin lie some 0.15 apart. */
const margin = 0.05;

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
 * The language of a document: its card's, its own metadata's, its folder's, its markup's if its words bear that out, or else the one that its words are in. Where they leave that
 * open, the archive's first holds.
 *
 * @param text its words, without its metadata
 */
export function tellLanguage(clues: Clues, text: string): Sourced<string> {
  const { listing, content, stated } = clues;
  const onCard = listing.card?.card.language;
  if (onCard !== undefined) return { value: onCard, basis: 'supplied' };
  if (stated.language !== undefined) return { value: stated.language, basis: 'stated' };
  const ofFolder = suppliedByDefault('language', clues);
  if (ofFolder) return ofFolder;
  const [own = 'en', ...others] = content.archive.languages;
  const marked = clues.marked !== undefined && isLanguageTag(clues.marked) ? clues.marked : undefined;
  const found = detect(tellingPart(text), primaryOf(marked ?? own));
  // A site's template says one language of all its pages: where the words are surely in another, they have the last word.
  if (marked !== undefined && (found === undefined || found === primaryOf(marked)))
    return { value: marked, basis: 'stated' };
  if (found === undefined) return { value: own, basis: 'supplied', note: openLanguage };
  // The archive says `es-MX` of what can only be told to be Spanish.
  const value = [own, ...others].find((tag) => primaryOf(tag) === found) ?? found;
  return { value, basis: 'inferred', note: 'Told from its words.' };
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** What stands in no marks, or all where that is too little. */
function tellingPart(text: string): string {
  const start = text.slice(0, enough * 2);
  const unquoted = start.replace(IN_MARKS, ' ').slice(0, enough);
  return countLetters(unquoted) >= fewest ? unquoted : start.slice(0, enough);
}

/** An ISO 639-1 code; undefined where the words are too few, or as good as those of the archive's language. */
function detect(text: string, own: string): string | undefined {
  if (countLetters(text) < fewest) return undefined;
  const found = loadDetector().detect(text);
  if (found.language === '' || !found.isReliable()) return undefined;
  const { [found.language]: best = 0, [own]: ownScore = 0 } = found.getScores();
  return found.language === own || best >= ownScore + margin ? found.language : undefined;
}
