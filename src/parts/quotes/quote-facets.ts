import type { Mention } from '../../record/mention.ts';
import type { Quote } from '../../record/quote.ts';
import type { Said } from '../../archive/places-of-entities.ts';

/** What statements are filtered by, in the order of the page. */
export const facets = ['speaker', 'mode', 'document', 'topic', 'event', 'language'] as const;
export type Facet = (typeof facets)[number];

/**
 * A statement and its values: one speaker, mode and document, any number of topics, at most one event. The language is its document's,
 * BCP 47 without a region; absent where all statements are in one.
 */
export interface IndexedQuote extends Said {
  values: Record<Exclude<Facet, 'language'>, readonly string[]> & { language?: readonly string[] };
}

/** One value of a facet, with the statements that have it, as lists show them. */
export interface QuoteGroup {
  /** Last part of its address. */
  value: string;
  label: string;
  /** BCP 47, of a document's title; absent where it is the interface's. */
  language?: string;
  /** Of a speaker whom no page of the archive is about: `a role`, `name as printed`. */
  note?: string;
  quotes: IndexedQuote[];
}

/** A value without its statements: how many they are, and in how many documents. */
export interface FacetCount extends Omit<QuoteGroup, 'quotes'> {
  count: number;
  documents: number;
}

export const countFacet = ({ quotes, ...value }: QuoteGroup): FacetCount => ({
  ...value,
  count: quotes.length,
  documents: countDocuments(quotes),
});

export const countDocuments = (quotes: readonly Said[]): number => new Set(quotes.map(({ document }) => document)).size;

/** The topics that each passage of a document names. */
export function topicsByBlock({ mentions }: { mentions: readonly Mention[] }): (block: string) => readonly Mention[] {
  const topics = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'topics'),
    ({ block }) => block,
  );
  return (block) => topics.get(block) ?? [];
}

/** The topics that the words themselves name. What else stands in the passage is somebody else's topic. */
export function topicsWithin({ parts }: Quote, topicsIn: (block: string) => readonly Mention[]): string[] {
  const named = parts.flatMap(({ block, start, end }) =>
    topicsIn(block)
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map(({ entity }) => entity),
  );
  return [...new Set(named)];
}
