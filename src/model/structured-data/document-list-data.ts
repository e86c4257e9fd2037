import { documentPath, documentsPagePath } from '../../paths.ts';
import type { DocumentSummary } from '../../schema/document.ts';
import type { Catalogue } from '../catalogue.ts';
import { bracketed } from '../reading-page.ts';
import type { JsonLd } from './json-ld.ts';
import { listData } from './list-data.ts';
import { documentWords } from '../../words/documents.ts';

/** One of the pages that the list of documents is in; pages count from 1. */
export function documentListData(
  catalogue: Catalogue,
  pages: readonly (readonly DocumentSummary[])[],
  page: number,
): JsonLd {
  return listData(catalogue, {
    name: page === 1 ? documentWords.list : documentWords.listPage(page),
    path: documentsPagePath(page),
    items: (pages[page - 1] ?? []).map(({ id, title }) => ({
      name: bracketed(title.value, title.basis === 'supplied'),
      path: documentPath(id),
    })),
    before: pages.slice(0, page - 1).flat().length,
    total: pages.flat().length,
  });
}
