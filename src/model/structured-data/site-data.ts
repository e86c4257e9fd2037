import { searchPath } from '../../paths.ts';
import type { Catalogue } from '../catalogue.ts';
import { absoluteAddress, archiveNode, describePage, type JsonLd } from './json-ld.ts';

/** The home page. That the archive can be searched is said only where the search has an address to give. */
export function siteData(catalogue: Catalogue): JsonLd {
  const { archive } = catalogue;
  const search = absoluteAddress(catalogue, searchPath());
  return describePage({
    ...archiveNode(catalogue),
    description: archive.description,
    inLanguage: archive.languages,
    ...(archive.headline !== undefined && { headline: archive.headline }),
    ...(search !== undefined && {
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
        // eslint-disable-next-line record/words-in-one-place -- for machines
        'query-input': 'required name=search_term_string',
      },
    }),
  });
}
