import { authorityKindNames, listedKinds } from './authority-kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { coverage } from './coverage.ts';
import { pageFilters } from './reading-page.ts';

export interface SearchPage {
  /** One sentence on what was searched, for an answer that is "nothing". */
  searched: string;
  notHeld: string[];
  filters: { name: 'kind' | 'year'; label: string; values: string[] }[];
}

export function searchPage({ archive, authorities, documents }: Catalogue): SearchPage {
  const { documents: count, words, dates } = coverage(documents);
  const filters = documents.map((document) => pageFilters(document));
  const kinds = [
    ...[...new Set(filters.map(({ kind }) => kind))].sort(),
    ...listedKinds(authorities).map((kind) => authorityKindNames[kind].one),
  ];
  const years = [...new Set(filters.flatMap(({ year }) => (year ? [year] : [])))].sort();
  return {
    searched: `Searched: ${count}, ${words}${dates ? `, ${dates}` : ''}.`,
    notHeld: archive.notHeld,
    filters: [
      { name: 'kind', label: 'Kind', values: kinds },
      { name: 'year', label: 'Year', values: years },
    ],
  };
}
