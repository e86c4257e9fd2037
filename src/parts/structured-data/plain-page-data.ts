import type { Archive } from '../../archive/archive.ts';
import { addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';
import { interfaceLanguage } from '#words/parts/language.ts';

/** A page about the archive itself, or one that has no better type. */
export function plainPageData(
  archive: Archive,
  page: { type: 'AboutPage' | 'SearchResultsPage' | 'WebPage'; name: string; path: string },
): JsonLd {
  return describePage({
    '@type': page.type,
    name: page.name,
    ...addressed(archive, page.path),
    inLanguage: interfaceLanguage,
    isPartOf: archiveNode(archive),
  });
}
