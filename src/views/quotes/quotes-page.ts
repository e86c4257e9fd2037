import { documentsPath, quotesListPath, quotesPath } from '../../paths.ts';
import type { Quote } from '../../record/quote.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import type { ForeignTitle } from '../../parts/foreign-language.ts';
import { formatNumber } from '../../words/parts/language.ts';
import { quotesWords as words } from '../../words/quotes.ts';
import type { QuoteEntry } from '../../parts/quotes/quote-entry.ts';
import { facets, type Facet } from '../../parts/quotes/quote-facets.ts';
import type { QuoteList, QuoteOutline } from './quote-lists.ts';

/** A link to the statements with one value, and how many they are. */
export interface FacetLink {
  value: string;
  label: string;
  /** BCP 47, of a document's title; absent where it is the interface's. */
  language?: string;
  note?: string;
  /** What a mode means. */
  explains?: string;
  count: string;
  href: string;
  current: boolean;
}

export interface FacetRow {
  facet: Facet;
  label: string;
  links: FacetLink[];
  /** What has no link here, and where it is found. */
  left?: { text: string; href?: string };
}

export interface QuotesPage {
  title: string;
  /** The document whose list it is, where its title is in another language. */
  named?: ForeignTitle;
  /** What this list holds, in a sentence. */
  coverage: string;
  /** What the reader should know of the value chosen, or of a list that is not whole. */
  notes: string[];
  rows: FacetRow[];
  entries: { entry: QuoteEntry; values: IndexedValues }[];
  /** True where all statements of the archive stand on this page, so that filters can work within it. */
  whole: boolean;
  pager: { page: number; pages: number; pathOf: (page: number) => string };
  /** Back to all statements, from some of them. */
  all?: { href: string; count: string };
}

type IndexedValues = Record<Facet, readonly string[]>;

export function quotesPage(all: QuoteOutline, list: QuoteList, entryOf: (said: Said) => QuoteEntry): QuotesPage {
  const { chosen, page, pages } = list;
  const place = chosen && { facet: chosen.facet, value: chosen.value.value };
  return {
    title: chosen ? words.titleOf(chosen.value.label) : words.title,
    ...(chosen?.value.language !== undefined && {
      named: { text: chosen.value.label, language: chosen.value.language },
    }),
    coverage: coverage(chosen?.value ?? all, list, chosen ? undefined : all.facets.mode.values),
    notes: notes(all, list),
    rows: facets.flatMap((facet) => facetRow(all, facet, list)),
    entries: list.quotes.map((said) => ({ entry: entryOf(said), values: said.values })),
    whole: !chosen && all.whole && all.count > 0,
    pager: { page, pages, pathOf: (number) => quotesListPath(place, number) },
    ...(chosen && { all: { href: quotesPath(), count: formatNumber(all.count) } }),
  };
}

function coverage(
  { count, documents }: Pick<QuoteOutline, 'count' | 'documents'>,
  { page, pages }: Pick<QuoteList, 'page' | 'pages'>,
  modes: readonly { value: string; count: number; documents: number }[] | undefined,
): string {
  if (documents === 0) return words.none;
  const counts = modes && Object.fromEntries(modes.map(({ value, count: own }) => [value, own]));
  const transcripts = modes?.find(({ value }) => value === 'spoken')?.documents ?? 0;
  return words.coverage(count, documents, { page, pages, ...(counts && { modes: { ...counts, transcripts } }) });
}

function notes({ whole }: QuoteOutline, { chosen, left }: QuoteList): string[] {
  return [
    ...(chosen?.facet === 'speaker' && chosen.value.note ? [words.shared(chosen.value.label, chosen.value.note)] : []),
    ...(chosen?.facet === 'topic' ? [words.byTopic] : []),
    ...(left > 0 ? [words.firstOf(chosen ? chosen.value.count - left : 0, left)] : []),
    ...(whole ? [] : [words.noCombining]),
  ];
}

function facetRow(all: QuoteOutline, facet: Facet, { chosen }: QuoteList): FacetRow[] {
  const { values, left } = all.facets[facet];
  if (values.length === 0 && left.length === 0) return [];
  // A name that stands for several, such as a role here and a person there, says which.
  const alike = new Map<string, number>();
  for (const { label } of values) alike.set(label.toLowerCase(), (alike.get(label.toLowerCase()) ?? 0) + 1);
  const more = left.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      facet,
      label: words.facets[facet],
      links: values.map(({ value, label, language, note, count }) => ({
        value,
        label: note && alike.get(label.toLowerCase()) !== 1 ? words.labelWith(label, note) : label,
        ...(language && { language }),
        ...(note && { note }),
        ...(facet === 'mode' && { explains: words.explains[value as Quote['mode']] }),
        count: formatNumber(count),
        href: quotesListPath({ facet, value }),
        current: chosen?.facet === facet && chosen.value.value === value,
      })),
      ...(left.length > 0 && { left: leftOut(facet, left.length, more) }),
    },
  ];
}

function leftOut(facet: Facet, values: number, quotes: number): { text: string; href?: string } {
  if (facet === 'document') {
    return { text: words.otherDocuments(values), href: documentsPath() };
  }
  return { text: words.otherSpeakers(values, quotes) };
}
