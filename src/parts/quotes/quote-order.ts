import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { statementSorts, type StatementSort } from '../../phrases/statements-file.ts';
import type { Quote } from '../../record/quote.ts';

export const sortOf = ({ mode, procedural }: Pick<Quote, 'mode' | 'procedural'>): StatementSort =>
  procedural ? 'procedural' : mode;

/** Whether its words depart from what was published or said. */
export const isAltered = ({ document, quote }: Said, archive: Archive): boolean =>
  quote.altered === true || archive.document(document)?.textState?.value === 'altered';

/** Letters of a statement, all its parts together. */
export const lengthOf = ({ parts }: Pick<Quote, 'parts'>): number =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0);

/** By sort; in each the longest first, those of altered copies last; what is alike in the order of the archive. */
export function orderStatements<One extends Said>(said: readonly One[], archive: Archive): One[] {
  const keyed = said.map((one) => ({
    one,
    sort: statementSorts.indexOf(sortOf(one.quote)),
    altered: Number(isAltered(one, archive)),
    length: lengthOf(one.quote),
  }));
  return keyed.sort((a, b) => a.sort - b.sort || a.altered - b.altered || b.length - a.length).map(({ one }) => one);
}

/** How many of these are of each sort. */
export function countSorts(quotes: readonly Said[]): Record<StatementSort, number> {
  const bySort = Map.groupBy(quotes, ({ quote }) => sortOf(quote));
  return Object.fromEntries(statementSorts.map((sort) => [sort, bySort.get(sort)?.length ?? 0])) as Record<
    StatementSort,
    number
  >;
}
