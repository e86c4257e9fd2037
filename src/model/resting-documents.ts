import type { DocumentSummary } from '../schema/document.ts';
import type { Catalogue } from './catalogue.ts';
import { getOrSet } from './concordance.ts';

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly DocumentSummary[]>>();

/** Documents of which something is known by the words of this one. */
export function restingDocuments(id: string, catalogue: Catalogue): readonly DocumentSummary[] {
  const resting = known.get(catalogue) ?? listResting(catalogue);
  known.set(catalogue, resting);
  return resting.get(id) ?? [];
}

function listResting({ documents }: Catalogue): ReadonlyMap<string, readonly DocumentSummary[]> {
  const resting = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    for (const other of new Set(evidenceOf(document).map((evidence) => evidence.document))) {
      if (other !== document.id) getOrSet(resting, other, () => []).push(document);
    }
  }
  return resting;
}

const evidenceOf = ({ kind, title, date, publisher, terms, textState, contributors }: DocumentSummary) =>
  [kind, title, date, publisher, terms, textState, ...contributors].flatMap((value) => value?.evidence ?? []);
