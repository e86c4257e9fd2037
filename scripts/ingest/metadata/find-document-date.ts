import type { Sourced } from '../../../src/record/sourced.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { findWrittenDay } from '../days/read-written-day.ts';
import type { Draft } from '../text/draft.ts';
import { fromCard, fromProperties, linesOf, type Clues } from './clues.ts';
import { readAddressDay } from './read-address-day.ts';
import { readClosingDay } from './read-closing-day.ts';
import { readOpeningDay } from './read-opening-day.ts';
import { readTitleDay } from './read-title-day.ts';

/** The day of a document: what states it, most telling first, or else what it can be inferred from. */
export function findDocumentDate(clues: Clues, title: string): Sourced<string> | undefined {
  const { listing, stated, drafts, occurred } = clues;
  const given = fromCard(listing.card?.card.date);
  if (given) return given;
  if (stated.date !== undefined) return { value: stated.date, basis: 'stated' };
  const lines = [
    ...linesOf(drafts, 'date line').map(readDateLine),
    ...linesOf(drafts, 'dateline').map((line) => findWrittenDay(line)),
  ];
  const line = lines.find((found) => found !== undefined);
  if (line) return { value: line.date, basis: 'stated' };
  const opening = readOpeningDay(listing.id, clues.blocks);
  const inTitle =
    occurred.date === undefined ? readTitleDay(listing.id, stated.title ?? title, clues.blocks) : undefined;
  const address = stated.path ?? listing.card?.card.originalUrl ?? stated.originalUrl;
  return (
    opening ??
    inTitle ??
    readClosingDay(listing.id, clues.blocks) ??
    (address === undefined ? undefined : readAddressDay(address)) ??
    fromProperties(clues, 'date')
  );
}

/** The day that a line of the head names as that of the last change. */
export const findUpdate = (drafts: Draft[]): string | undefined =>
  linesOf(drafts, 'date line (updated)').flatMap((line) => readDateLine(line)?.date ?? [])[0];
