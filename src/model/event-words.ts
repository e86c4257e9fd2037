import { documentPath, passagePath, quotePath } from '../paths.ts';
import type { Event } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import type { Catalogue } from './catalogue.ts';
import type { Concordance, ConcordanceDocument } from './concordance.ts';
import { dateNotes } from './date-notes.ts';
import type { EventPassages } from './event-passages.ts';
import { formatCount } from './format-count.ts';
import { passageName } from './passage-name.ts';
import { foreignLanguage } from './foreign-language.ts';

/** What somebody said in a document of the event. */
export interface Statement {
  words: string;
  speaker: string;
  href: string;
  place: string;
  altered: boolean;
  language?: string;
}

/** The first passages with their words, the others by their names alone. */
export interface PassagesOfDocument {
  document: string;
  href: string;
  language?: string;
  /** None of a document whose words are not published. */
  words: PassageWords[];
  links: { href: string; name: string }[];
}

interface PassageWords {
  href: string;
  name: string;
  text: string;
  /** What its relative dates mean: `“tomorrow”: 6 May 1999, counted from 5 May 1999`. */
  dates: string[];
}

/** How many statements a page shows, and passages of each document; the rest is a link away. */
const mostStatements = 4;
const mostPassages = 2;
const longestWords = 280;

export function listStatements(
  own: readonly DocumentSummary[],
  { documents }: Concordance,
): { count: string; few: Statement[] } {
  const all = own.flatMap((document) =>
    (documents.get(document.id)?.quotes ?? []).map((quote) => ({ document, quote })),
  );
  // A few direct ones stand for the rest: they are somebody's words as printed, and short.
  const direct = all.filter(
    ({ quote }) => quote.mode === 'direct' && quote.shortens === undefined && quote.attribution.speaker.label,
  );
  const few = direct.slice(0, mostStatements).map(({ document, quote }): Statement => ({
    words: quote.parts.map(({ exact }) => exact).join(' … '),
    speaker: quote.attribution.speaker.name ?? quote.attribution.speaker.label,
    href: quotePath(document.id, quote.id),
    place: `${document.shortTitle ?? document.title.value}, ${passageName(quote.parts[0]?.block ?? '')}`,
    altered: document.textState?.value === 'altered',
    ...foreignLanguage(document.language),
  }));
  return { count: formatCount(all.length, 'statement'), few };
}

export function showPassages(
  { evidence = [] }: Event,
  passages: EventPassages,
  { documents }: Catalogue,
  concordance: Concordance,
): PassagesOfDocument[] {
  const cited = new Set(evidence.map(({ document }) => document));
  return documents.flatMap(({ id, shortTitle, title, language }) => {
    const blocks = passages.get(id) ?? [];
    // Words that are not published are evidence too: the document is named without them.
    if (blocks.length === 0 && !cited.has(id)) return [];
    const known = concordance.documents.get(id);
    return [
      {
        document: shortTitle ?? title.value,
        href: documentPath(id),
        words: blocks.slice(0, mostPassages).map((block) => showWords(id, block, known)),
        links: blocks.slice(mostPassages).map((block) => passageLink(id, block)),
        ...foreignLanguage(language),
      },
    ];
  });
}

const passageLink = (document: string, block: string) => ({
  href: passagePath(document, block),
  name: passageName(block),
});

function showWords(id: string, block: string, known: ConcordanceDocument | undefined): PassageWords {
  const { text, end } = shorten(known?.passages.get(block)?.text ?? '');
  const dates = (known?.dates ?? []).filter((date) => date.block === block && date.end <= end);
  return { ...passageLink(id, block), text, dates: dateNotes(dates) };
}

function shorten(text: string): { text: string; end: number } {
  if (text.length <= longestWords) return { text, end: text.length };
  const kept = text.slice(0, longestWords).replace(/\s+\S*$/, '');
  return { text: `${kept} …`, end: kept.length };
}
