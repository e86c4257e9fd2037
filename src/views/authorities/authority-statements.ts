import { authorityWords as words } from '../../words/authorities.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { formatNumber } from '../../words/parts/language.ts';
import type { QuoteEntry, QuoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { counted as numberOf } from '../../words/parts/counts.ts';

/** Statements of one sort. */
export interface StatementSection {
  anchor: string;
  heading: string;
  /** What the reader should know of them all. */
  explains: string;
  count: string;
  statements: QuoteEntry[];
  /** How many more there are than are shown. */
  more?: string;
}

/** More of one sort than this are counted, not shown: each stands in its document. */
const mostStatements = 40;

/** What an authority says: only what the text ascribes to it by name. Quoted words come first, then reports, then turns. */
export function ownStatements(entity: string, archive: Archive, entryOf: QuoteEntryMaker): StatementSection[] {
  // A headline's quotation is no further utterance.
  const said = (archive.said.get(entity) ?? []).filter(({ quote }) => quote.shortens === undefined);
  const inMode = (mode: string) => said.filter(({ quote }) => quote.mode === mode);
  return [
    section({ anchor: 'quoted', ...words.quoted }, inMode('direct'), entryOf),
    section({ anchor: 'reported', ...words.asReported }, inMode('reported'), entryOf),
    section({ anchor: 'spoken', ...words.spoken }, inMode('spoken'), entryOf),
  ].flat();
}

/** What others say with its name in their words. */
export const statementsAbout = (entity: string, archive: Archive, entryOf: QuoteEntryMaker): StatementSection[] =>
  section(
    { anchor: 'about', ...words.about },
    (authorityIndex(archive).statements.get(entity) ?? []).filter(
      ({ quote }) => quote.attribution.speaker.ref !== entity,
    ),
    (said) => entryOf(said, entity),
  );

function section(
  head: Pick<StatementSection, 'anchor' | 'heading' | 'explains'>,
  said: readonly Said[],
  entryOf: (said: Said) => QuoteEntry,
): StatementSection[] {
  if (said.length === 0) return [];
  const shown = said.slice(0, mostStatements);
  return [
    {
      ...head,
      count: numberOf.statements(said.length),
      statements: shown.map((one) => entryOf(one)),
      ...(said.length > shown.length && { more: formatNumber(said.length - shown.length) }),
    },
  ];
}
