import type { PassagesFile } from '../../../src/phrases/passages-file.ts';

/**
 * A document's page with what it can be filtered by beside its own kind and year: for the index only, since readers would load
 * it for nothing.
 */
export function addFilters(html: string, { event, passages, quotes }: PassagesFile): string {
  const values = [
    ...distinct(quotes.map(({ speaker }) => speaker)).map((value) => ['speaker', value]),
    ...distinct(quotes.map(({ mode }) => mode)).map((value) => ['mode', value]),
    ...distinct(Object.values(passages).flatMap(({ topics = [] }) => topics)).map((value) => ['topic', value]),
    ...(event ? [['event', event]] : []),
  ];
  const filters = values.map(
    ([name = '', value = '']) =>
      `<i data-pagefind-filter="${name}[data-value]" data-value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></i>`,
  );
  return html.replace(/<[^<>]*\sdata-pagefind-body[^<>]*>/, (tag) => tag + filters.join(''));
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
