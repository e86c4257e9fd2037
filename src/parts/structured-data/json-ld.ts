import type { Archive } from '../../archive/archive.ts';
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
export function absoluteAddress({ settings }: Pick<Archive, 'settings'>, path: string): string | undefined {
  if (settings.site === undefined) return undefined;
  return new URL(path.slice(1), siteRoot(settings.site)).href;
}

/** What names a page's thing, where the site's address is known. */
export function addressed(archive: Pick<Archive, 'settings'>, path: string): { '@id'?: string; url?: string } {
  const url = absoluteAddress(archive, path);
  return url === undefined ? {} : { '@id': url, url };
}

/** The archive that a page belongs to. */
export const archiveNode = (archive: Pick<Archive, 'settings'>): JsonLd => ({
  '@type': 'WebSite',
  name: archive.settings.title,
  ...addressed(archive, '/'),
});
