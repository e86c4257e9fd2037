import type { PassageCalls } from './called-passages.ts';
import type { NameCard, ShownTry } from './names-file.ts';
import type { Corrected } from './undo-corrections.ts';

/** What is loaded first: what there is, and in which shard a term is. */
export interface StartShard {
  /** How many passages there are; they are numbered from 0 in the order of the archive. */
  passages: number;
  /** The number of the first passage in each text shard (rising numbers). */
  texts: string;
  /** Words of many passages (sorted words). They make runs, and are looked up by themselves only where nothing else is left. */
  common: string;
  /** Words of so many passages that there is no list of them (sorted words). They make runs, too. */
  everywhere: string;
  /** Runs of such words that stand in many passages; they have no list (sorted words). */
  frequent: string;
  /** The first term of each term shard (sorted words). */
  terms: string;
  /** What can be named; absent where the site has nothing of the kind. */
  names?: NamesStart;
}

/** Where forms of names are, and the cards of what they name. */
export interface NamesStart {
  /** All forms, where they are few. */
  forms?: NamesShard;
  /** Else the first form of each shard of them (sorted words). */
  firsts: string;
  /** The number of the first card in each shard of cards (rising numbers). */
  cards: string;
  tries: readonly ShownTry[];
}

/** Forms under which names are asked for. */
export interface NamesShard {
  /** Sorted words; those of a form have a space between them. */
  forms: string;
  /** For each form whose it is, as `encodeRefs` writes it, with spaces between. */
  refs: string;
}

export interface CardsShard {
  cards: NameCard[];
}

/** Words that are not common, and runs of common words that are not frequent, with the passages that hold them. */
export interface TermsShard {
  /** Sorted words; those of a run have a space between them. */
  terms: string;
  /** For each term its passages (codes of `passageCode` as rising numbers), with commas between. */
  passages: string;
}

/** The words themselves, as published. */
export interface TextShard {
  /** Names that passages refer to by their place here. */
  names: string[];
  called: PassageCalls;
  documents: StoredDocument[];
}

/** A document of the archive, with passages as they are searched. */
export interface TextDocument extends DocumentFacts {
  /** Where a document goes on that began in another shard: how many characters of its picture stand before. */
  from?: number;
  passages: TextPassage[];
}

/** The same as it is stored. */
interface StoredDocument extends DocumentFacts {
  from?: number;
  passages: StoredPassage[];
}

export interface DocumentFacts {
  id: string;
  title: string;
  shortTitle?: string;
  kind: string;
  /** BCP 47; absent where it is the interface's. */
  language?: string;
  /** What the language is called; absent where the archive has no other. */
  languageName?: string;
  /** In words. */
  date?: string;
  year?: string;
  /** The event's name. */
  event?: string;
  /** True for a copy whose wording departs from what was published. */
  altered?: true;
  /** Its picture, as `encodeStrip` writes it; absent where it has no words. */
  strip?: string;
}

export interface TextPassage extends PassageWords {
  /** Whose words stand in it. */
  said?: SaidStretch[];
  /** Names of the topics that it names. */
  topics?: string[];
}

export interface StoredPassage extends Omit<PassageWords, 'name' | 'turn' | 'speaker'> {
  /** Where it is not called as others are. */
  name?: string;
  /** A place in the list of names. */
  speaker?: number;
  /** As `encodeSaid` writes it. */
  said?: string;
  /** Places in the list of names. */
  topics?: number[];
}

export interface PassageWords {
  id: string;
  text: string;
  /** What its source has instead of words that were corrected. */
  received?: Corrected[];
  /** `¶7`, `turn 12, ¶2` */
  name: string;
  /** For a paragraph of a turn: the turn, and who speaks as the page names them. */
  turn?: string;
  speaker?: string;
  /** Where its words go on in a later passage: how many passages further that is. */
  next?: number;
  /** What it is if it is no running text: a heading, caption or pull quote; or a line about the document, such as a credit. */
  part?: 'around' | 'signature';
}

/** A stretch of somebody's words: `[start, end)` of the passage's text. */
export interface SaidStretch {
  speaker: string;
  mode: Mode;
  start: number;
  end: number;
}

export const modes = ['direct', 'reported', 'spoken'] as const;
export type Mode = (typeof modes)[number];

export const startShard = 'start';
export const termsShard = (number: number) => `terms-${String(number)}`;
export const textShard = (number: number) => `text-${String(number)}`;
export const namesShard = (number: number) => `names-${String(number)}`;
export const cardsShard = (number: number) => `cards-${String(number)}`;

/** The function that a shard calls when it is run as a script. */
export const shardCall = 'phraseShard';

/** A shard as a file that can be fetched, and run as a script where nothing can be fetched. */
export const wrapShard = (name: string, payload: unknown): string =>
  `${shardCall}(${JSON.stringify(name)},${JSON.stringify(payload).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})\n`;

/** What is in a shard that was fetched. */
export const unwrapShard = (file: string): unknown =>
  JSON.parse(file.slice(file.indexOf(',') + 1, file.lastIndexOf(')')));

/** The words that a misspelt one may stand for: which shard begins with which. */
export interface LexiconStart {
  /** The first word of each shard (sorted words). */
  firsts: string;
}

export interface LexiconShard {
  /** Sorted words, as they are compared. */
  words: string;
  /** For each word how it is mostly printed; nothing where that is the same. With spaces between. */
  printed: string;
  /** For each word in how many passages it stands, base 36; nothing for one. With spaces between. */
  counts: string;
}

export const lexiconStart = 'words';
export const lexiconShard = (number: number) => `words-${String(number)}`;
