import { searchPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { absoluteAddress, archiveNode, describePage, type JsonLd } from './json-ld.ts';

/** The home page. That the archive can be searched is said only where the search has an address to give. */
export function siteData(archive: Archive): JsonLd {
  const { settings } = archive;
  const search = absoluteAddress(archive, searchPath());
  return describePage({
    ...archiveNode(archive),
    description: settings.description,
    inLanguage: settings.languages,
    ...(settings.headline !== undefined && { headline: settings.headline }),
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
