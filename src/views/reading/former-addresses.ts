import type { Archive } from '../../archive/archive.ts';
import { documentPath } from '../../paths.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';

/** A page for an address that no longer has a document: where that went, or why it has gone. */
export type FormerAddress =
  { id: string; kind: 'moved'; href: string; title: Title } | { id: string; kind: 'withdrawn'; reason: string };

export function formerAddresses({ settings, documents }: Archive): FormerAddress[] {
  const moved = documents.flatMap((document) =>
    document.formerIds.map((former): FormerAddress => ({
      id: former,
      kind: 'moved',
      href: documentPath(document.id),
      title: titleOf(document),
    })),
  );
  const withdrawn = Object.entries(settings.withdrawn).map(([id, reason]): FormerAddress => ({
    id,
    kind: 'withdrawn',
    reason,
  }));
  // A document that is there has its address, whatever the lists say.
  const taken = new Set(documents.map(({ id }) => id));
  return [...moved, ...withdrawn].filter(({ id }) => !taken.has(id));
}
