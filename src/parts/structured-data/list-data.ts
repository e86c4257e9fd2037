import type { Archive } from '../../archive/archive.ts';
import { absoluteAddress, addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';
import { interfaceLanguage } from '#words/parts/language.ts';

export interface ListedItem {
  name: string;
  /** From the root of the site. */
  path: string;
}

export interface ListedPage {
  name: string;
  path: string;
  /** Those that this page shows, in its order. */
  items: readonly ListedItem[];
  /** How many stand on the list's pages before this one. */
  before?: number;
  /** How many the whole list has; those of this page where it is not given. */
  total?: number;
}

/** A page that lists others: documents, people, topics, guides … */
export function listData(archive: Archive, { name, path, items, before = 0, total }: ListedPage): JsonLd {
  return describePage({
    '@type': 'CollectionPage',
    name,
    ...addressed(archive, path),
    inLanguage: interfaceLanguage,
    isPartOf: archiveNode(archive),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total ?? items.length,
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        name: item.name,
        ...urlOf(archive, item.path),
      })),
    },
  });
}

function urlOf(archive: Archive, path: string): { url?: string } {
  const url = absoluteAddress(archive, path);
  return url === undefined ? {} : { url };
}
