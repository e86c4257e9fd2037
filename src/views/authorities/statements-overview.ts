import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { quoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { drawPeriods, type PeriodPicture } from './statement-periods.ts';
import { speakerShares, topicShares, type StatementShare } from './statement-shares.ts';
import { weightiestOf, type Weightiest } from './weightiest.ts';

/** The statements of a speaker, or about a topic or whatever does not speak, at any number of them. */
export interface StatementsOverview {
  periods?: PeriodPicture;
  /** What they are about; of a topic, whose they are. */
  shares: StatementShare[];
  weightiest?: Weightiest;
}

export function statementsOverview({ kind, entry: { id } }: AuthorityEntry, archive: Archive): StatementsOverview {
  const isTopic = kind === 'topics';
  const own = (archive.said.get(id) ?? []).filter(({ quote }) => quote.shortens === undefined);
  const isSpeaker = own.length > 0;
  const said = isSpeaker ? own : statementsOn(id, isTopic, archive);
  const periods = drawPeriods(said, archive);
  const weightiest = weightiestOf({ id, kind, isSpeaker }, said, archive, quoteEntryMaker(archive));
  return {
    shares: isTopic ? speakerShares(id, archive) : topicShares(id, archive),
    ...(periods && { periods }),
    ...(weightiest && { weightiest }),
  };
}

const statementsOn = (id: string, isTopic: boolean, archive: Archive): readonly Said[] =>
  isTopic
    ? (quoteIndex(archive).facets.topic.find(({ value }) => value === id)?.quotes ?? [])
    : (authorityIndex(archive).statements.get(id) ?? []);
