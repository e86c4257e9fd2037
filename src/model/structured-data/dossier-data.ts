import { dossierPath } from '../../paths.ts';
import { findDocument, type Catalogue } from '../catalogue.ts';
import { documentNode } from './document-data.ts';
import { addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';

/** An editor's guide: an article of the archive itself, which cites documents. */
export function dossierData(
  catalogue: Catalogue,
  dossier: { slug: string; title: string; description?: string | undefined; documents: readonly string[] },
): JsonLd {
  return describePage({
    '@type': 'Article',
    headline: dossier.title,
    ...(dossier.description !== undefined && { description: dossier.description }),
    ...addressed(catalogue, dossierPath(dossier.slug)),
    inLanguage: catalogue.archive.languages[0],
    citation: dossier.documents.flatMap((id) => {
      const document = findDocument(catalogue, id);
      return document ? [documentNode(document, catalogue)] : [];
    }),
    isPartOf: archiveNode(catalogue),
  });
}
