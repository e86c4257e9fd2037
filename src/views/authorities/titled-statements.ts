import { quotesListPath } from '../../paths.ts';
import type { Person, Role } from '../../record/authority.ts';
import { dayOf } from '../../record/day-of.ts';
import { yearOf } from '../../record/edtf.ts';
import type { Archive } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { listedValues } from '../../parts/quotes/listed-values.ts';
import type { IndexedQuote } from '../../parts/quotes/quote-facets.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { counted } from '#words/parts/counts.ts';

/** What is said under a title that a person held, in documents that name the person: nobody says whose it is. */
export interface TitledStatements {
  /** As the documents have it: `The President`. */
  label: string;
  statements: string;
  documents: string;
  /** The list of all that is said under that title, where there is one. */
  href?: string;
}

/** Counted apart from what a person said, and never as that. */
export function titledStatements({ id, roles = [] }: Person, archive: Archive): TitledStatements[] {
  const named = archive.mentioned.get(id);
  const byTitle = archive.derive(indexTitles);
  const lists = new Set(listedValues(quoteIndex(archive), 'speaker').values.map(({ value }) => value));
  const titles = Map.groupBy(roles, ({ title }) => foldTitle(title));
  return [...titles].flatMap(([title, held]): TitledStatements[] => {
    const said = (byTitle.get(title) ?? []).filter(
      ({ document }) => named?.has(document) && held.some((role) => wasHeld(role, document, archive)),
    );
    const [first] = said;
    if (!first) return [];
    const [value] = first.values.speaker;
    const documents = new Set(said.map(({ document }) => document)).size;
    return [
      {
        label: labelOf(value, archive),
        statements: counted.statements(said.length),
        documents: counted.documents(documents),
        ...(value !== undefined && lists.has(value) && { href: quotesListPath({ facet: 'speaker', value }) }),
      },
    ];
  });
}

const labelOf = (value: string | undefined, archive: Archive): string =>
  quoteIndex(archive).facets.speaker.find((group) => group.value === value)?.label ?? '';

/** Title → what is said under it alone. */
function indexTitles(archive: Archive): ReadonlyMap<string, readonly IndexedQuote[]> {
  const titles = new Map<string, IndexedQuote[]>();
  for (const said of quoteIndex(archive).quotes) {
    const { status, ref, label } = said.quote.attribution.speaker;
    if (status !== 'role' || ref !== undefined || said.quote.procedural) continue;
    getOrSet(titles, foldTitle(label), () => []).push(said);
  }
  return titles;
}

/** `THE PRESIDENT` and `President` are one title. */
const foldTitle = (title: string): string => title.toLowerCase().replace(/^the /, '');

/** A document without a year may be of any. */
function wasHeld({ from, to }: Role, document: string, archive: Archive): boolean {
  const summary = archive.document(document);
  const year = yearOf((summary && dayOf(summary)?.value) ?? '');
  return year === undefined || ((from ?? year) <= year && year <= (to ?? year));
}
