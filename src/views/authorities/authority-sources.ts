import { sourcePath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { documentLabel, whenKnown, type DocumentLabel } from '../../parts/documents/document-label.ts';
import { madeBy } from '../../parts/documents/document-row.ts';
import { formatNumber } from '#words/parts/language.ts';

/** The documents that an authority's page is made of. */
export interface Sources {
  documents: { label: DocumentLabel; line: string; source: string }[];
  more?: string;
}

/** More of them are found by the passages. */
const mostSources = 20;

export function sourcesOf(entity: string, archive: Archive): Sources {
  const all = [...(archive.mentioned.get(entity)?.keys() ?? [])];
  const left = all.length - mostSources;
  return {
    documents: all.slice(0, mostSources).flatMap((id) => {
      const document = archive.document(id);
      if (!document) return [];
      const label = documentLabel(document);
      const line = [label.kind, madeBy(document, archive), whenKnown(document)].join('\u00a0· ');
      return [{ label, line, source: sourcePath(id) }];
    }),
    ...(left > 0 && { more: formatNumber(left) }),
  };
}
