import type { DocumentSummary } from '../schema/document.ts';
import type { Archive } from '../archive/archive.ts';
import { namedWords as words } from '../words/named.ts';

/** Another document that leads to this one. */
export interface Referring {
  document: DocumentSummary;
  /** What of it is told by words here: `date`, `kind` … */
  what: string[];
}

type Index = Map<string, Referring[]>;

/** The other documents whose metadata rest on words of this one, or whose passages have moved to it. */
export const referringDocuments = (id: string, archive: Archive): Referring[] =>
  archive.derive(indexReferences).get(id) ?? [];

function indexReferences({ documents }: Archive): Index {
  const index: Index = new Map();
  for (const document of documents) {
    const referred = new Map<string, string[]>();
    for (const [field, name] of Object.entries(words.fields)) {
      for (const other of namedIn(document[field as keyof DocumentSummary])) {
        if (other !== document.id) referred.set(other, [...(referred.get(other) ?? []), name]);
      }
    }
    for (const [other, what] of referred) index.set(other, [...(index.get(other) ?? []), { document, what }]);
  }
  return index;
}

/** The documents that evidence within a value names, or that `document#passage` leads to. */
function namedIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if ('document' in value && typeof value.document === 'string') return new Set([value.document]);
  return new Set(
    Object.values(value).flatMap((inner) =>
      typeof inner === 'string' && inner.includes('#') ? [inner.split('#', 1).join('')] : [...namedIn(inner)],
    ),
  );
}
