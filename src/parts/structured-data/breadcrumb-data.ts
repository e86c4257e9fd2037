import type { Breadcrumbs } from '../breadcrumbs.ts';
import { describePage, type JsonLd } from './json-ld.ts';

/** Where a page stands. Undefined where the site's own address is not known: the list's links have to be whole. */
export function breadcrumbData({ above, here }: Breadcrumbs, site: string | undefined): JsonLd | undefined {
  if (site === undefined) return undefined;
  return describePage({
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ label, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: label,
        item: new URL(href.slice(1), site).href,
      })),
      { '@type': 'ListItem', position: above.length + 1, name: here },
    ],
  });
}
