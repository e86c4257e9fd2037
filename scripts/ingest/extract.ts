import type { Document } from '../../src/record/document.ts';
import { nameStages } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Content, SourceListing } from './content/content.ts';
import type { Decisions } from './decisions/collect-decisions.ts';
import type { LabelDecisions } from './decisions/label-decisions.ts';
import type { IdGiver } from './blocks/give-ids.ts';
import type { MappedText } from './text/mapped-text.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { namesOf } from './mentions/names.ts';
import { assertRefs } from './quotes/assert-refs.ts';
import { describeStrays } from './quotes/describe-strays.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findTurnRefs } from './quotes/find-turn-refs.ts';

/** A document with its words and its metadata, before anything is found in them. */
type Read = Omit<
  Document,
  'source' | 'counts' | 'mentions' | 'figures' | 'dates' | 'corrections' | 'quotes' | 'notQuotations' | 'regions'
>;

export interface Extraction {
  found: Pick<Document, 'mentions' | 'figures' | 'dates' | 'quotes' | 'notQuotations'>;
  problems: Problem[];
  /** Faults of the source that stop nothing. */
  warnings: Problem[];
}

interface Sources {
  listing: SourceListing;
  decisions: Decisions;
  labels: LabelDecisions;
  content: Content;
  /** Where the words of each passage stand in the source. */
  maps: ReadonlyMap<string, MappedText>;
  /** The decoded source. */
  text: string;
  ids: IdGiver;
}

/** Where one of them fails, its name is told. */
const stages = nameStages({ findMentions, findTurnRefs, findQuotes, assertRefs, findDates, findFigures });

/**
 * What a document's words name, say, count and date. Quotations are joined to the authorities that mentions found, and dates
 * within somebody's words are counted from the day of the words, so that the order is theirs.
 */
export function extract(document: Read, sources: Sources): Extraction {
  const { listing, content, decisions, labels, maps, text, ids } = sources;
  const names = namesOf(content);
  const { mentions, problems } = stages.findMentions(document, names, listing.card);
  const { quotes, notQuotations, strays, ...decided } = stages.findQuotes(
    {
      id: document.id,
      title: document.title,
      language: document.language.value,
      blocks: document.blocks,
      maps,
      source: text,
      altered: document.textState?.value === 'altered',
      mentions,
      signs: names.signs,
      turnRefs: stages.findTurnRefs(document, names),
    },
    { ...decisions, labels, kindOf: names.kindOf },
    ids,
  );
  stages.assertRefs({ ...document, quotes }, names.kindOf);
  const dates = stages.findDates({ ...document, quotes }, (id) => dateEvidence(content, id));
  return {
    found: {
      mentions,
      figures: stages.findFigures(document),
      dates,
      quotes,
      ...(notQuotations.length > 0 && { notQuotations }),
    },
    problems: [...problems, ...decided.problems],
    warnings: describeStrays(strays, listing.path, text),
  };
}

/** What a card says that its document's date was inferred from. */
const dateEvidence = ({ sources }: Content, document: string) =>
  sources.find(({ id }) => id === document)?.card?.card.date?.evidence ?? [];
