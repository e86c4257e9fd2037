import { documentsPath } from '../../paths.ts';
import { compareNames } from '../../parts/compare-names.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { listWords as words } from '#words/parts/lists.ts';
import type { Archive } from '../../archive/archive.ts';
import { listPages } from '../../parts/lists/document-list.ts';
import { yearOf } from '../../record/edtf.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { kindName } from '../../parts/documents/facts.ts';
import { publisherOf } from '../../parts/documents/publisher-of.ts';
import { createList, type FacetValue, type List, type ListFacet } from '../../parts/lists/list-views.ts';
import { languageName } from '#words/parts/language-names.ts';
import { dayOf } from '../../record/day-of.ts';
import { edtfOfMonth, monthOf } from './wall-month.ts';

/** The list of documents and its parts. Made once for an archive. */
export const documentList = (archive: Archive): List<DocumentSummary> => archive.derive(makeList);

function makeList(archive: Archive): List<DocumentSummary> {
  const { orders } = words;
  return createList({
    path: documentsPath(),
    entries: archive.documents,
    facets: documentFacets(archive),
    orders: [
      { id: 'date', ...orders.date, sort: (documents) => documents },
      { id: 'title', ...orders.title, sort: sortByTitle },
      { id: 'length', ...orders.length, sort: (all) => all.toSorted((a, b) => b.counts.words - a.counts.words) },
    ],
  });
}

/** The address of the list of the documents with one value of a facet. Undefined where it has none. */
export const listedPath = (archive: Archive, facet: string, value: string): string | undefined =>
  documentList(archive).views.find(({ chosen }) => chosen?.facet.id === facet && chosen.group.value === value)?.path;

/** The same; the list of all documents where there is none. */
export const documentListPath = (archive: Archive, facet: string, value: string): string =>
  listedPath(archive, facet, value) ?? documentsPath();

const some = (value: string | undefined, label: (value: string) => string): FacetValue[] =>
  value === undefined ? [] : [{ value, label: label(value) }];

function documentFacets(archive: Archive): ListFacet<DocumentSummary>[] {
  const { facets } = words;
  return [
    {
      id: 'kind',
      label: facets.kind,
      order: 'count',
      valuesOf: ({ kind }) => [
        { value: kind?.value ?? 'none', label: kindName(kind?.value), ...(!kind && { heading: words.withoutKind }) },
      ],
    },
    {
      id: 'event',
      label: facets.event,
      order: 'count',
      valuesOf: ({ event }) => some(event, (id) => archive.entry('events', id)?.name ?? id),
    },
    { id: 'year', label: facets.year, order: 'value', valuesOf: (document) => [yearOfDocument(document)] },
    ...(isLong(archive)
      ? [
          {
            id: 'month',
            label: facets.month,
            order: 'value' as const,
            valuesOf: (one: DocumentSummary) => monthOfDocument(one),
          },
        ]
      : []),
    {
      id: 'publisher',
      label: facets.publisher,
      order: 'count',
      valuesOf: (one) => some(one.publisher?.value ?? one.publisherName, () => publisherOf(one, archive)?.value ?? ''),
    },
    {
      id: 'language',
      label: facets.language,
      order: 'count',
      valuesOf: ({ language: { value } }) => [{ value: value.toLowerCase(), label: languageName(value) }],
    },
  ];
}

/** Stands for the year of what has none. */
export const unknownYear = 'none';

function yearOfDocument(document: DocumentSummary): FacetValue {
  const when = dayOf(document)?.value;
  const year = when === undefined ? undefined : yearOf(when);
  return year === undefined ? { value: unknownYear, label: words.undated } : { value: year, label: year };
}

/** In a short list months part little. */
const isLong = ({ documents }: Archive): boolean => listPages(documents).length > 1;

function monthOfDocument(document: DocumentSummary): FacetValue[] {
  const month = monthOf(document);
  if (month === undefined) return [];
  const value = edtfOfMonth(month);
  return [{ value, label: formatEdtf(value) }];
}

/** As a library does: without the article, and without regard to quotation marks. */
function sortByTitle(documents: readonly DocumentSummary[]): DocumentSummary[] {
  const keyed = documents.map((document) => ({ document, key: titleKey(document.title.value) }));
  return keyed.sort((a, b) => compareNames(a.key, b.key)).map(({ document }) => document);
}

const titleKey = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s+(?=\p{L})/iu, '');
