import { authorityPath, dossierPath } from '../paths.ts';
import type { Cite, Dossier } from '../schema/dossier.ts';
import { findEvent, type Catalogue } from './catalogue.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { formatCount } from './format-count.ts';
import { formatEdtf, sortKey } from './edtf-date.ts';

/** What stands around the text of a dossier. */
export interface DossierPage {
  title: string;
  description: string;
  updated?: string;
  event?: { name: string; href: string };
  /** The documents that it cites, in the order of their dates. */
  documents: DocumentRow[];
  /** Whether one of them is a copy whose wording departs from what was published or said. */
  altered: boolean;
}

export interface DossierRow {
  href: string;
  title: string;
  description: string;
  /** `Rests on 3 documents` */
  line: string;
}

export function dossierPage({ title, description, updated, event, cites }: Dossier, catalogue: Catalogue): DossierPage {
  const about = findEvent(catalogue, event);
  const cited = citedDocuments(cites);
  const documents = catalogue.documents
    .filter(({ id }) => cited.has(id))
    .map((document) => documentRow(document, catalogue, undefined));
  return {
    title,
    description,
    documents,
    altered: documents.some(({ altered }) => altered),
    ...(updated && { updated: formatEdtf(updated) }),
    ...(about && { event: { name: about.name, href: authorityPath('events', about.id) } }),
  };
}

/** Guides to events in the order of their dates, then the others. */
export function dossierRows(dossiers: readonly Dossier[], catalogue: Catalogue): DossierRow[] {
  const key = ({ event }: Dossier) => sortKey(findEvent(catalogue, event)?.date);
  return dossiers
    .toSorted((a, b) => key(a).localeCompare(key(b)))
    .map(({ slug, title, description, cites }) => ({
      href: dossierPath(slug),
      title,
      description,
      line: `Rests on ${formatCount(citedDocuments(cites).size, 'document')}`,
    }));
}

const citedDocuments = (cites: readonly Cite[]): Set<string> =>
  new Set(cites.flatMap((cite) => (cite.kind === 'authority' ? [] : cite.document)));
