import type { Catalogue } from '../catalogue.ts';
import { siteRoot } from '../../paths.ts';

/** One thing as schema.org describes it. Properties whose value is undefined are left out. */
export interface JsonLd {
  '@type': string;
  [property: string]: JsonLdValue | undefined;
}
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

/** What a page says about itself to machines: a thing with its vocabulary. */
export const describePage = (thing: JsonLd): JsonLd => ({ '@context': 'https://schema.org', ...thing });

/**
 * The whole address of a path of the site. Undefined where it is not known where the archive is published: an address that
 * is made up would name somebody else's page.
 */
export function absoluteAddress({ archive }: Pick<Catalogue, 'archive'>, path: string): string | undefined {
  if (archive.site === undefined) return undefined;
  return new URL(path.slice(1), siteRoot(archive.site)).href;
}

/** What names a page's thing, where the site's address is known. */
export function addressed(catalogue: Pick<Catalogue, 'archive'>, path: string): { '@id'?: string; url?: string } {
  const url = absoluteAddress(catalogue, path);
  return url === undefined ? {} : { '@id': url, url };
}

/** The archive that a page belongs to. */
export const archiveNode = (catalogue: Pick<Catalogue, 'archive'>): JsonLd => ({
  '@type': 'WebSite',
  name: catalogue.archive.title,
  ...addressed(catalogue, '/'),
});
