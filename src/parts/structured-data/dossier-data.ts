import { dossierPath } from '../../paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import type { Archive } from '../../archive/archive.ts';
import { documentNode } from './document-data.ts';
import { addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';

/** An editor’s guide: an article of the archive itself, which cites documents. */
export function dossierData({ slug, title, description, updated, cites }: Dossier, archive: Archive): JsonLd {
  const cited = new Set(cites.flatMap((cite) => (cite.kind === 'authority' ? [] : [cite.document])));
  return describePage({
    '@type': 'Article',
    headline: title,
    description,
    ...addressed(archive, dossierPath(slug)),
    inLanguage: archive.settings.languages[0],
    ...(updated !== undefined && { dateModified: updated }),
    citation: [...cited].flatMap((id) => {
      const document = archive.document(id);
      return document ? [documentNode(document, archive)] : [];
    }),
    isPartOf: archiveNode(archive),
  });
}
