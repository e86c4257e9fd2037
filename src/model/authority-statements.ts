import type { Said } from './concordance.ts';
import type { Concordance } from './concordance.ts';
import { authorityIndex } from './authority-index.ts';
import type { AuthorityEntries } from './authority-names.ts';
import type { Catalogue } from './catalogue.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { statementView, type StatementView } from './statement-view.ts';

/** Statements of one sort. */
export interface StatementSection {
  anchor: string;
  heading: string;
  /** What the reader should know of them all. */
  explains: string;
  count: string;
  statements: StatementView[];
  /** How many more there are than are shown. */
  more?: string;
}

/** More of one sort than this are counted, not shown: each stands in its document. */
const mostStatements = 40;

/** What the words of an authority are: only what the text ascribes to it by name. */
export function ownStatements(
  entity: string,
  catalogue: Catalogue,
  concordance: Concordance,
  entries: AuthorityEntries,
): StatementSection[] {
  // A headline's quotation is no further utterance.
  const said = (concordance.said.get(entity) ?? []).filter(({ quote }) => quote.shortens === undefined);
  const inMode = (mode: string) => said.filter(({ quote }) => quote.mode === mode);
  const section = (anchor: string, heading: string, explains: string, some: readonly Said[]) =>
    statementSection({ anchor, heading, explains }, some, catalogue, concordance, entries);
  return [
    ...section('quoted', 'In their own words', 'In quotation marks, as the documents print them.', inMode('direct')),
    ...section(
      'reported',
      'As reported',
      'The documents’ words for what was said, not the speaker’s.',
      inMode('reported'),
    ),
    ...section('spoken', 'As transcribed', 'Turns of transcripts under this name.', inMode('spoken')),
  ];
}

/** What others say with its name in their words. */
export const statementsAbout = (
  entity: string,
  catalogue: Catalogue,
  concordance: Concordance,
  entries: AuthorityEntries,
): StatementSection[] =>
  statementSection(
    { anchor: 'about', heading: 'Said about them', explains: 'Statements that name them, other than their own.' },
    (authorityIndex(concordance).statements.get(entity) ?? []).filter(
      ({ quote }) => quote.attribution.speaker.ref !== entity,
    ),
    catalogue,
    concordance,
    entries,
  );

function statementSection(
  words: Pick<StatementSection, 'anchor' | 'heading' | 'explains'>,
  said: readonly Said[],
  catalogue: Catalogue,
  concordance: Concordance,
  entries: AuthorityEntries,
): StatementSection[] {
  if (said.length === 0) return [];
  const shown = said.slice(0, mostStatements);
  return [
    {
      ...words,
      count: formatCount(said.length, 'statement'),
      statements: shown.flatMap((one) => statementView(one, catalogue, concordance, entries) ?? []),
      ...(said.length > shown.length && { more: formatNumber(said.length - shown.length) }),
    },
  ];
}
