import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { documentPath } from '../../paths.ts';
import { leftOutWords } from '#words/parts/left-out.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';

/** A page for an address that no longer has a document: where that went, or why it has gone. */
export type FormerAddress =
  | { id: string; kind: 'moved'; now: string; href: string; title: Title }
  | {
      id: string;
      kind: 'withdrawn' | 'left-out';
      reason: string;
      /** `3 May 2020`: when it was withdrawn, where that is known. */
      day?: string;
    };

export function formerAddresses({ settings, documents, leftOut }: Archive): FormerAddress[] {
  const moved = documents.flatMap((document) =>
    document.formerIds.map((former): FormerAddress => ({
      id: former,
      kind: 'moved',
      now: document.id,
      href: documentPath(document.id),
      title: titleOf(document),
    })),
  );
  const withdrawn = Object.entries(settings.withdrawn).map(([id, { reason, on }]): FormerAddress => ({
    id,
    kind: 'withdrawn',
    reason,
    ...(on !== undefined && { day: formatEdtf(on) }),
  }));
  // Its address is kept for it: another text there would be taken for what was cited.
  const left = leftOut.flatMap(({ id, reasons }): FormerAddress[] =>
    id === undefined ? [] : [{ id, kind: 'left-out', reason: reasons.map((reason) => leftOutWords[reason]).join(' ') }],
  );
  // A document that is there has its address, whatever the lists say.
  const taken = new Set(documents.map(({ id }) => id));
  const found = [...moved, ...withdrawn, ...left].filter(({ id }) => !taken.has(id));
  return [...new Map(found.toReversed().map((former) => [former.id, former])).values()].toReversed();
}
