import type { Archive } from '../../archive/archive.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { formatNumber } from '#words/parts/language.ts';
import type { QuoteEntry, QuoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { counted as numberOf } from '#words/parts/counts.ts';
import { weigh } from './weightiest.ts';

/** What others say with a name in their words. */
export interface StatementsAbout {
  count: string;
  /** The weightiest. */
  statements: QuoteEntry[];
  /** How many more there are than are shown. */
  more?: string;
}

/** More than this are counted, not shown: each stands in its document, and its passage among those that have the name. */
const mostStatements = 10;

/** Undefined where nobody does. */
export function statementsAbout(
  entity: string,
  archive: Archive,
  entryOf: QuoteEntryMaker,
): StatementsAbout | undefined {
  const all = (authorityIndex(archive).statements.get(entity) ?? []).filter(
    ({ quote }) => quote.attribution.speaker.ref !== entity,
  );
  if (all.length === 0) return undefined;
  const shown = weigh(all, archive).slice(0, mostStatements);
  return {
    count: numberOf.statements(all.length),
    statements: shown.map((said) => entryOf(said, { about: entity })),
    ...(all.length > shown.length && { more: formatNumber(all.length - shown.length) }),
  };
}
