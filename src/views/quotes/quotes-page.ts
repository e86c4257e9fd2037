import { documentsPath, quotesListPath, quotesPath, statementsPath } from '../../paths.ts';
import type { Quote } from '../../record/quote.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import type { ForeignTitle } from '../../parts/foreign-language.ts';
import { formatNumber } from '#words/parts/language.ts';
import { quotesWords as words } from '#words/quotes.ts';
import type { QuoteEntry } from '../../parts/quotes/quote-entry.ts';
import { countSorts } from '../../parts/quotes/quote-order.ts';
import { facets, type Facet } from '../../parts/quotes/quote-facets.ts';
import type { QuoteList } from './quote-lists.ts';
import type { QuoteOutline } from './quote-outline.ts';
import { quoteSections, type QuoteSection } from './quote-sections.ts';
import type { SpokeIndex } from './spoke-index.ts';

/** A link to the statements with one value, and how many they are. */
interface FacetLink {
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
  /** What stands for a choice that was not made, and leads to all statements. */
  any: { label: string; href: string };
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
  sections: QuoteSection[];
  /** Beside the first page of all statements. */
  spoke?: SpokeIndex;
  /** True where all statements of the archive stand on this page, so that filters can work within it. */
  whole: boolean;
  /** Where one does not have them, the file by which filters work, from the site's root. */
  data?: string;
  /** What filters start from on a list of some: `speaker=ana`. */
  chosen?: string;
  pager: { page: number; pages: number; pathOf: (page: number) => string };
  /** Back to all statements, from some of them. */
  all?: { href: string; count: string };
}

export function quotesPage(
  all: QuoteOutline,
  list: QuoteList,
  entryOf: (said: Said) => QuoteEntry,
  spoke?: SpokeIndex,
): QuotesPage {
  const { chosen, page, pages } = list;
  const place = chosen && { facet: chosen.facet, value: chosen.value.value };
  return {
    title: chosen ? words.titleOf(chosen.value.label) : words.title,
    ...(chosen?.value.language !== undefined && {
      named: { text: chosen.value.label, language: chosen.value.language },
    }),
    coverage: coverage(chosen?.value ?? all, list, chosen ? undefined : all.facets.mode.values),
    notes: notes(list),
    rows: facets.flatMap((facet) => facetRow(all, facet, list)),
    sections: quoteSections(
      list.quotes,
      { isChosen: page > 1 || chosen !== undefined, ...countsOf(all, list) },
      entryOf,
    ),
    ...(spoke && { spoke }),
    whole: !chosen && all.whole && all.count > 0,
    ...(!all.whole && { data: statementsPath().slice(1) }),
    pager: { page, pages, pathOf: (number) => quotesListPath(place, number) },
    ...(place && { chosen: new URLSearchParams({ [place.facet]: place.value }).toString() }),
    ...(chosen && { all: { href: quotesPath(), count: formatNumber(all.count) } }),
  };
}

/** Of a list with several pages they are known where it is that of all statements. */
function countsOf({ sorts }: QuoteOutline, { chosen, pages, quotes }: QuoteList) {
  if (!chosen) return { counts: sorts };
  return pages === 1 ? { counts: countSorts(quotes) } : {};
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

function notes({ chosen, left }: QuoteList): string[] {
  return [
    ...(chosen?.facet === 'speaker' && chosen.value.note ? [words.shared(chosen.value.label, chosen.value.note)] : []),
    ...(chosen?.facet === 'topic' ? [words.byTopic] : []),
    ...(left > 0 ? [words.firstOf(chosen ? chosen.value.count - left : 0, left)] : []),
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
      any: { label: words.any[facet], href: quotesPath() },
      links: values.map(({ value, label, language, note, count }) => ({
        value,
        label: labelOf({ facet, value, label, note: alike.get(label.toLowerCase()) === 1 ? undefined : note }),
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

function labelOf(of: { facet: Facet; value: string; label: string; note: string | undefined }): string {
  if (of.facet === 'mode') return words.modes[of.value as Quote['mode']];
  return of.note ? words.labelWith(of.label, of.note) : of.label;
}

function leftOut(facet: Facet, values: number, quotes: number): { text: string; href?: string } {
  if (facet === 'document') {
    return { text: words.otherDocuments(values), href: documentsPath() };
  }
  return { text: words.otherSpeakers(values, quotes) };
}
