import { passagePath, quotePath } from '../paths.ts';
import type { DocumentSummary } from '../schema/document.ts';
import type { Catalogue } from './catalogue.ts';
import type { Concordance } from './concordance.ts';
import { dateNotes } from './date-notes.ts';
import type { EventPassages } from './event-people.ts';
import { formatCount } from './format-count.ts';
import { passageName } from './passage-name.ts';

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
  language?: string;
  words: PassageWords[];
  links: { href: string; name: string }[];
}

interface PassageWords {
  href: string;
  name: string;
  text: string;
  /** What its relative dates mean: `“tomorrow”: 18 November 2021, counted from 17 November 2021`. */
  dates: string[];
}

/** How many statements a page shows, and passages of each document; the rest is a link away. */
const mostStatements = 4;
const mostPassages = 2;
const longestWords = 280;

export function listStatements(
  own: readonly DocumentSummary[],
  { archive }: Catalogue,
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
    ...(document.language !== archive.languages[0] && { language: document.language }),
  }));
  return { count: formatCount(all.length, 'statement'), few };
}

export function showPassages(
  passages: EventPassages,
  { documents, archive }: Catalogue,
  concordance: Concordance,
): PassagesOfDocument[] {
  return documents.flatMap(({ id, shortTitle, title, language }) => {
    const blocks = passages.get(id);
    if (!blocks) return [];
    const links = blocks.map((block) => ({ href: passagePath(id, block), name: passageName(block) }));
    const shown = links.slice(0, mostPassages);
    const known = concordance.documents.get(id);
    const words = shown.map((link, index) => {
      const block = blocks[index] ?? '';
      const { text, end } = shorten(known?.passages.get(block)?.text ?? '');
      const dates = (known?.dates ?? []).filter((date) => date.block === block && date.end <= end);
      return { ...link, text, dates: dateNotes(dates) };
    });
    const name = shortTitle ?? title.value;
    return [
      {
        document: name,
        links: links.slice(shown.length),
        words,
        ...(language !== archive.languages[0] && { language }),
      },
    ];
  });
}

function shorten(text: string): { text: string; end: number } {
  if (text.length <= longestWords) return { text, end: text.length };
  const kept = text.slice(0, longestWords).replace(/\s+\S*$/, '');
  return { text: `${kept} …`, end: kept.length };
}
