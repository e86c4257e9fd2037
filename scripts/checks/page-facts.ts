import type { BuiltPage } from './built-site.ts';

/** What is kept of a page to follow the links of the whole site. */
export interface PageFacts {
  /** As `BuiltPage.file`. */
  file: string;
  ids: string[];
  /** Every address once, but those of elements of the page itself. */
  addresses: string[];
}

export function pageFacts({ file, ids, references }: Pick<BuiltPage, 'file' | 'ids' | 'references'>): PageFacts {
  const own = new Set(ids.map(({ id }) => id));
  const addresses = new Set(references.map(({ address }) => address));
  const isOwn = (address: string) => address.startsWith('#') && own.has(address.slice(1));
  return { file, ids: [...own], addresses: [...addresses].filter((address) => !isOwn(address)) };
}
