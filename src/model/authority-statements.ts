import { authorityIndex } from './authority-index.ts';
import type { Said } from './concordance.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { statementView, type StatementSetting, type StatementView } from './statement-view.ts';

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

/** What an authority says: only what the text ascribes to it by name. Quoted words come first, then reports, then turns. */
export function ownStatements(entity: string, setting: StatementSetting): StatementSection[] {
  // A headline's quotation is no further utterance.
  const said = (setting.concordance.said.get(entity) ?? []).filter(({ quote }) => quote.shortens === undefined);
  const inMode = (mode: string) => said.filter(({ quote }) => quote.mode === mode);
  return [
    section(
      { anchor: 'quoted', heading: 'In their own words', explains: 'In quotation marks, as the documents print them.' },
      inMode('direct'),
      setting,
    ),
    section(
      { anchor: 'reported', heading: 'As reported', explains: 'The documents’ words for what was said.' },
      inMode('reported'),
      setting,
    ),
    section(
      { anchor: 'spoken', heading: 'As transcribed', explains: 'Turns of transcripts under this name.' },
      inMode('spoken'),
      setting,
    ),
  ].flat();
}

/** What others say with its name in their words. */
export const statementsAbout = (entity: string, setting: StatementSetting): StatementSection[] =>
  section(
    { anchor: 'about', heading: 'Said about them', explains: 'Statements that name them, other than their own.' },
    (authorityIndex(setting.concordance).statements.get(entity) ?? []).filter(
      ({ quote }) => quote.attribution.speaker.ref !== entity,
    ),
    { ...setting, about: entity },
  );

function section(
  words: Pick<StatementSection, 'anchor' | 'heading' | 'explains'>,
  said: readonly Said[],
  setting: StatementSetting,
): StatementSection[] {
  if (said.length === 0) return [];
  const shown = said.slice(0, mostStatements);
  return [
    {
      ...words,
      count: formatCount(said.length, 'statement'),
      statements: shown.flatMap((one) => statementView(one, setting) ?? []),
      ...(said.length > shown.length && { more: formatNumber(said.length - shown.length) }),
    },
  ];
}
